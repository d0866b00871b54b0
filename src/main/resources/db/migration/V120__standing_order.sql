create sequence standing_order_seq start with 1 increment by 50;

-- What a customer gets on every such weekday. valid_from is empty for "since ever", valid_until for "until further notice";
-- of several rows of one customer, product and weekday the one that began last holds. handover: pickup, delivery, or unknown.
create table standing_order (
    id          bigint           not null primary key,
    version     integer          not null,
    bakery_id   bigint           not null references bakery (id),
    customer    varchar(200)     not null,
    product_id  bigint           not null references product (id),
    weekday     varchar(9)       not null,
    quantity    double precision not null,
    valid_from  date,
    valid_until date,
    handover    varchar(8),
    constraint standing_order_unique
        unique nulls not distinct (bakery_id, customer, product_id, weekday, valid_from)
);

create index standing_order_of_weekday on standing_order (bakery_id, weekday);
create index standing_order_of_product on standing_order (product_id);
