-- The shops of a chain. The country is empty only where an import of sales made the shop and nobody has said yet
-- where it stands. baked_at is the code of a shop of the same chain, which may come later in the same file.
create sequence bakery_seq start with 1 increment by 50;

create table bakery (
    id        bigint       not null primary key,
    version   integer      not null,
    chain_id  bigint       not null references chain (id),
    code      varchar(64)  not null,
    name      varchar(200) not null,
    latitude  double precision,
    longitude double precision,
    time_zone varchar(60)  not null,
    country   varchar(2),
    region    varchar(3),
    currency  varchar(3),
    baked_at  varchar(64),
    constraint bakery_code_unique unique (chain_id, code)
);

create sequence product_seq start with 1 increment by 50;

-- Money is net of VAT, and for one piece.
create table product (
    id              bigint       not null primary key,
    version         integer      not null,
    chain_id        bigint       not null references chain (id),
    code            varchar(64)  not null,
    name            varchar(200) not null,
    category        varchar(200),
    price           numeric(12, 4),
    cost            numeric(12, 4),
    salvage         numeric(12, 4),
    lost_share      double precision,
    service_level   double precision,
    batch_size      integer,
    minimum_display integer,
    maximum         integer,
    lead_minutes    integer,
    dough_grams     double precision,
    constraint product_code_unique unique (chain_id, code)
);

create sequence assortment_seq start with 1 increment by 50;

-- What a shop sells, and on which terms where they are not the product's own. valid_from is empty for "since ever";
-- two rows since ever are two rows of the same day.
create table assortment (
    id              bigint  not null primary key,
    version         integer not null,
    bakery_id       bigint  not null references bakery (id),
    product_id      bigint  not null references product (id),
    valid_from      date,
    valid_until     date,
    weekdays        varchar(80),
    price           numeric(12, 4),
    cost            numeric(12, 4),
    salvage         numeric(12, 4),
    pack_size       integer,
    minimum_display integer,
    constraint assortment_unique unique nulls not distinct (bakery_id, product_id, valid_from)
);
