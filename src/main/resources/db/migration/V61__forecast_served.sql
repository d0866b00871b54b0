-- A forecast without a model was made by the baker's rule. Until now the newest model served.
alter table forecast alter column model_id drop not null;
alter table forecast add column served_because varchar(1000) default 'the newest model served' not null;
