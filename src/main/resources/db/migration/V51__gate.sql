-- Each model names the recipe that it was made by, and keeps a shadow: a model of the same making that has not seen the
-- last days before it, so that it can be tried on them. Models of before have none.
alter table model add column recipe integer default 1 not null;

alter table model_part add column shadow boolean default false not null;
alter table model_part drop constraint model_part_unique;
alter table model_part add constraint model_part_unique unique (model_id, shadow, part);

-- Which model of a chain is in use, who chose it (GATE or HAND), and whether the baker's rule serves in its place.
create table model_in_use (
    chain_id    bigint                   not null primary key references chain (id),
    model_id    bigint                   not null references model (id),
    since       timestamp with time zone not null,
    chosen_by   varchar(8)               not null,
    rule_serves boolean                  not null,
    reason      varchar(1000)            not null
);

-- Until now the newest was in use.
insert into model_in_use (chain_id, model_id, since, chosen_by, rule_serves, reason)
select newest.chain_id, newest.id, newest.created_at, 'GATE', false,
       'version ' || newest.model_version || ' was the newest when models began to be compared'
from model newest
where newest.model_version = (select max(other.model_version) from model other where other.chain_id = newest.chain_id);

-- What the gate found, as JSON, and what came of it, as a sentence. Empty for trainings of before.
alter table training add column gate varchar(4000);
alter table training add column verdict varchar(1000);
