-- How the model of a training was made, by a fit on all days or a nudge, and why. Empty for trainings of before.
alter table training add column made varchar(1000);
