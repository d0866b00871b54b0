-- The days of which somebody said that they were over: what came in of them counts before closing time.
create table day_end (
    bakery_id  bigint                   not null references bakery (id),
    ended_date date                     not null,
    told_at    timestamp with time zone not null,
    primary key (bakery_id, ended_date)
);
