-- How often the forecasts of a bakery were issued. Who issues notes the number before reading anything, and stores only
-- if it is still the same: so of two servers that issue at once, the one that read the older data gives way.
create table bakery_issue (
    bakery_id bigint not null primary key references bakery (id),
    issue     bigint not null,
    issued_at timestamp with time zone
);

insert into bakery_issue (bakery_id, issue) select id, 0 from bakery;

-- Until now every forecast was kept, and the one with the highest id counted; but ids come in blocks, one for each
-- server, so the later id may be the earlier forecast. What was issued last is kept. It was always issued before its day
-- began, and so is also what was said last before the bake.
delete from forecast_item where forecast_id in (
    select f.id from forecast f join forecast later
      on later.bakery_id = f.bakery_id and later.forecast_date = f.forecast_date
     and (later.issued_at > f.issued_at or (later.issued_at = f.issued_at and later.id > f.id)));

delete from forecast where exists (
    select 1 from forecast later
    where later.bakery_id = forecast.bakery_id and later.forecast_date = forecast.forecast_date
      and (later.issued_at > forecast.issued_at
           or (later.issued_at = forecast.issued_at and later.id > forecast.id)));

-- replaced_by is 0 as long as a forecast is the one that counts, else the id of the one that took its place; held says
-- that it is kept all the same. answer is what a reader gets that neither time nor the reader's language changes, as the
-- beginning of a JSON object; it is empty for forecasts of before. No length is right for what grows with the number
-- of products.
alter table forecast add column replaced_by bigint default 0 not null;
alter table forecast add column held boolean default false not null;
alter table forecast add column answer text;
alter table forecast alter column context set data type text;
alter table forecast alter column served_because set data type text;

drop index forecast_of_day;
alter table forecast add constraint forecast_current_unique unique (bakery_id, forecast_date, replaced_by);

-- Forecasts are due bakery by bakery now, no longer chain by chain.
delete from scheduled_tasks where task_name = 'forecast';
