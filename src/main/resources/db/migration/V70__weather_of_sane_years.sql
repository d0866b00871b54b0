-- Such points in time are refused by now; H2 took them, and what cannot be sent cannot be given back either.
delete from weather
where issued_at < timestamp with time zone '1970-01-01 00:00:00+00'
   or issued_at >= timestamp with time zone '2200-01-01 00:00:00+00';
