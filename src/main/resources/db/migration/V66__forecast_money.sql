-- What the level would be by each reason, which bound moved it (FLOOR or CEILING), and the money lost with a piece too many
-- and one too few, as they were when the forecast was issued. Empty where unknown, and for forecasts of before.
alter table forecast_item add column level_by_hand double precision;
alter table forecast_item add column level_by_return_rate double precision;
alter table forecast_item add column level_by_money double precision;
alter table forecast_item add column level_moved_by varchar(20);
alter table forecast_item add column loss_unsold double precision;
alter table forecast_item add column loss_missed double precision;
