create sequence forecast_seq start with 1 increment by 50;

-- Every forecast as it was issued: never changed, the newest of a bakery and date is the one that counts. The context is
-- JSON: what was known of the day and what was missing. content_hash tells whether a new one would say anything new.
create table forecast (
    id            bigint                   not null primary key,
    bakery_id     bigint                   not null references bakery (id),
    forecast_date date                     not null,
    issued_at     timestamp with time zone not null,
    model_id      bigint                   not null references model (id),
    sales_through date                     not null,
    context       varchar(200000)          not null,
    content_hash  varchar(64)              not null
);

create index forecast_of_day on forecast (bakery_id, forecast_date, id);

create sequence forecast_item_seq start with 1 increment by 50;

-- quantiles: level:pieces pairs, such as 0.1:80.25 0.5:101.5
create table forecast_item (
    id                 bigint           not null primary key,
    forecast_id        bigint           not null references forecast (id),
    product_id         bigint           not null references product (id),
    usual              double precision not null,
    quantiles          varchar(2000)    not null,
    service_level      double precision not null,
    service_level_from varchar(20)      not null,
    tray               integer,
    walk_in            integer          not null,
    ordered            double precision not null,
    bake               integer          not null
);

create index forecast_item_of_forecast on forecast_item (forecast_id, id);
