-- How full the shelf shall be is said by a service level (service_level), a target return rate, or money; the level that a
-- rate or money makes can be bounded. press: pieces that one press of the dough makes.
alter table product add column return_rate double precision;
alter table product add column level_at_least double precision;
alter table product add column level_at_most double precision;
alter table product add column dough varchar(200);
alter table product add column press integer;
