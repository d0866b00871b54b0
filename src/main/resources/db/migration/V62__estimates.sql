create sequence estimate_seq start with 1 increment by 50;

-- What a baker expects to sell of a product that has hardly sold yet, walk-in pieces on a usual day. weekday is empty for
-- each that has no row of its own.
create table estimate (
    id         bigint           not null primary key,
    version    integer          not null,
    bakery_id  bigint           not null references bakery (id),
    product_id bigint           not null references product (id),
    weekday    varchar(9),
    pieces     double precision not null,
    valid_from date             not null,
    constraint estimate_unique unique nulls not distinct (bakery_id, product_id, weekday)
);
