-- Alerts of broken forecasts that somebody has seen: seen_on is the last day that was over then. An alert stays away as long
-- as the product has been broken without a break since before that day.
create table ledger_alert_seen (
    bakery_id  bigint                   not null references bakery (id),
    product_id bigint                   not null references product (id),
    seen_on    date                     not null,
    seen_at    timestamp with time zone not null,
    primary key (bakery_id, product_id)
);
