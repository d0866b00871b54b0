alter table training alter column trained_rows set data type bigint;
alter table model alter column trained_rows set data type bigint;
