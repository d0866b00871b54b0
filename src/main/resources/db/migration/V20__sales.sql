-- What each source says of one product in one bakery on one day. The values in force are worked out from the at most
-- three entries of the day: what staff entered beats a till's daily total, which beats summed receipts.
create sequence sales_entry_seq start with 1 increment by 50;

create table sales_entry (
    id          bigint                   not null primary key,
    version     integer                  not null,
    bakery_id   bigint                   not null references bakery (id),
    product_id  bigint                   not null references product (id),
    sales_date  date                     not null,
    source      varchar(20)              not null,
    sold        double precision,
    baked       double precision,
    unsold      double precision,
    sold_out_at time,
    ordered     double precision,
    recorded_at timestamp with time zone not null,
    constraint sales_entry_unique unique (bakery_id, product_id, sales_date, source)
);

create index sales_entry_of_date on sales_entry (bakery_id, sales_date);

create sequence sales_entry_past_seq start with 1 increment by 50;

-- What an entry said before it was corrected, kept for good.
create table sales_entry_past (
    id          bigint                   not null primary key,
    entry_id    bigint                   not null references sales_entry (id),
    sold        double precision,
    baked       double precision,
    unsold      double precision,
    sold_out_at time,
    ordered     double precision,
    recorded_at timestamp with time zone not null,
    replaced_at timestamp with time zone not null
);

create index sales_entry_past_of_entry on sales_entry_past (entry_id);

create sequence firm_order_seq start with 1 increment by 50;

-- Pieces that customers have firmly ordered, all orders of one product in one bakery for one day together.
create table firm_order (
    id         bigint           not null primary key,
    version    integer          not null,
    bakery_id  bigint           not null references bakery (id),
    product_id bigint           not null references product (id),
    order_date date             not null,
    quantity   double precision not null,
    constraint firm_order_unique unique (bakery_id, product_id, order_date)
);

create index firm_order_of_date on firm_order (bakery_id, order_date);
