-- What each row of a batch has added to its day, so that sending the batch again adds nothing.
create table sales_part (
    chain_id    bigint       not null references chain (id),
    source      varchar(20)  not null,
    batch       varchar(100) not null,
    place       bigint       not null,
    bakery_id   bigint       not null references bakery (id),
    product_id  bigint       not null references product (id),
    sales_date  date         not null,
    sold        double precision,
    baked       double precision,
    unsold      double precision,
    sold_out_at time,
    ordered     double precision,
    added_at    timestamp with time zone not null,
    primary key (chain_id, source, batch, place)
);

create index sales_part_of_day on sales_part (bakery_id, sales_date, product_id);
