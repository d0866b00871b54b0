-- Several servers share the trainings. Each training of a chain has a number of its own, as ids are given out to servers
-- in blocks and say nothing of what came first; since one training of a chain is active at a time, the order is beyond
-- doubt. night is the time of the night that it is for, so that no night is trained twice, whoever looks how often.
alter table training add column chain_number integer default 0 not null;
alter table training add column night timestamp with time zone;

-- Who runs it holds the lease, a word that nobody else has, and every write of the run asks for it. beats go on while it
-- lives. begun counts how often it was begun and not handed back.
alter table training add column lease varchar(36);
alter table training add column beats bigint default 0 not null;
alter table training add column beat_at timestamp with time zone;
alter table training add column begun integer default 0 not null;

update training set chain_number = (
    select count(*) from training earlier
    where earlier.chain_id = training.chain_id
      and (earlier.asked_at < training.asked_at
        or earlier.asked_at = training.asked_at and earlier.id <= training.id));

-- What an older version left running waits again.
update training set state = 'WAITING', stage = 'waiting', started_at = null where state = 'RUNNING';

alter table training add constraint training_number_unique unique (chain_id, chain_number);
alter table training add constraint training_night_unique unique (chain_id, night);
