-- Of what the level was set: the product, its category, the shop. Empty where nobody set one, and for forecasts of before.
alter table forecast_item add column level_set_for varchar(20);
