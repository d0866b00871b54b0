-- Of the weather of a day that row counts which was observed, else the one forecast last, and none without any value. Which
-- it is stands with the rows: a shop may have a hundred forecasts of a day, and what reads its history wants one.
alter table weather add column best boolean default false not null;

update weather
set best = true
where id in (
    select ranked.id
    from (select id, row_number() over (partition by bakery_id, weather_date order by issued_at desc nulls first) as place
          from weather
          where coalesce(temperature_mean, temperature_max, temperature_min, precipitation_mm, sunshine_hours,
                         cloud_cover_oktas, wind_kmh, weather_code) is not null) ranked
    where ranked.place = 1);

create index weather_best on weather (bakery_id, best, weather_date);
