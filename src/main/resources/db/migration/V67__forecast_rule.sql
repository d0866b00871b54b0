-- What the baker's rule would bake of the same product: the yardstick that the ledger holds the count against. Empty where
-- the rule knows too few same weekdays, and for forecasts of before.
alter table forecast_item add column rule_bake integer;
