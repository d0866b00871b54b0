-- When the shelf was empty, as far as that is confirmed with the pieces.
alter table sales_confirmation add column sold_out_at time;
