-- Sales are written and read by the bakery and the day: a day's rows of a bakery lie side by side in the one index
-- that finds them all, be it one row, a day or a year of days.
alter table sales_entry_past drop constraint sales_entry_replaced_entry;
alter table sales_entry drop constraint sales_entry_unique;
alter table sales_entry
    add constraint sales_entry_unique unique (bakery_id, sales_date, product_id, source);
drop index sales_entry_of_date;
alter table sales_entry_past add constraint sales_entry_past_entry
    foreign key (bakery_id, sales_date, product_id, source)
    references sales_entry (bakery_id, sales_date, product_id, source);
