create sequence weather_seq start with 1 increment by 50;

-- The weather of a day at a shop: as observed where issued_at is empty, else as forecast then. A value is empty where
-- nobody gave it. recorded says since when it is known here, whatever was corrected later.
create table weather (
    id                bigint                   not null primary key,
    version           integer                  not null,
    bakery_id         bigint                   not null references bakery (id),
    weather_date      date                     not null,
    issued_at         timestamp with time zone,
    temperature_mean  double precision,
    temperature_max   double precision,
    temperature_min   double precision,
    precipitation_mm  double precision,
    sunshine_hours    double precision,
    cloud_cover_oktas double precision,
    wind_kmh          double precision,
    weather_code      integer,
    recorded          timestamp with time zone not null,
    constraint weather_unique unique nulls not distinct (bakery_id, weather_date, issued_at)
);
