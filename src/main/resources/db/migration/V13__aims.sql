create sequence aim_seq start with 1 increment by 50;

-- How full the shelf shall be of all products of a category, of a shop, or of both: empty for every category, or every shop.
-- What a product says itself (V11) counts before it.
create table aim (
    id             bigint  not null primary key,
    version        integer not null,
    chain_id       bigint  not null references chain (id),
    bakery_id      bigint references bakery (id),
    category       varchar(200),
    service_level  double precision,
    return_rate    double precision,
    level_at_least double precision,
    level_at_most  double precision,
    constraint aim_unique unique nulls not distinct (chain_id, bakery_id, category)
);
