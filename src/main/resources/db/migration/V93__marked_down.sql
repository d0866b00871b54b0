-- Of the pieces sold those that went at a reduced price, and the money that they brought.
alter table sales_entry add column marked_down double precision;
alter table sales_entry add column marked_down_income double precision;
alter table sales_entry_past add column marked_down double precision;
alter table sales_entry_past add column marked_down_income double precision;
alter table sales_part add column marked_down double precision;
alter table sales_part add column marked_down_income double precision;
