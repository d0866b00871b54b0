-- Minutes for which a piece is fresh on the shelf, so that it is baked several times a day; empty for all day.
alter table product add column fresh_minutes integer;
