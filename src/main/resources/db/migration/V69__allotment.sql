-- What a place bakes for several shops is shared out among them once their forecasts are issued. begun counts how often
-- that began, so that of two servers the one that read the older forecasts gives way; issues is the sum of the issue
-- numbers of all those bakeries that it rests on, and issued_through when the last of them was: another sum says that there
-- is something new to share out.
create table allotment (
    bakery_id      bigint not null primary key references bakery (id),
    begun          bigint not null,
    issues         bigint,
    issued_through timestamp with time zone
);

-- Which counts of it the shop alone takes, as they were when the forecast was issued: pieces on display at least, and the
-- most of the product. Empty where nobody has said, and for forecasts of before.
alter table forecast_item add column minimum integer;
alter table forecast_item add column maximum integer;
