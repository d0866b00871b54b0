-- The last day that was over at the bakery when its forecasts were issued last, and when the next one is over by the
-- clock: what sold on days after the former changes no forecast before the latter. Empty until the next issue.
alter table bakery_issue add column over_through date;
alter table bakery_issue add column next_over timestamp with time zone;
