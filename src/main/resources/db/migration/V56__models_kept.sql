-- Of old models the record stays and the parts go: kept says whether they are still there. Versions that somebody ever
-- chose by hand are kept for good.
alter table model add column kept boolean default true not null;
alter table model add column chosen_by_hand boolean default false not null;

update model set chosen_by_hand = true
where id in (select model_id from model_in_use where chosen_by = 'HAND');
