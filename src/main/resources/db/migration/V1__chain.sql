-- Who owns bakeries, products, the model and its schedule. Codes of bakeries and products are unique within a chain.
-- Every table's ids come from a sequence that steps by 50, so that Hibernate can write rows in batches.
create sequence chain_seq start with 51 increment by 50;

create table chain (
    id            bigint                   not null primary key,
    code          varchar(100)             not null,
    name          varchar(200)             not null,
    time_zone     varchar(60)              not null,
    training_time time                     not null,
    created_at    timestamp with time zone not null,
    constraint chain_code_unique unique (code)
);

-- Most chains are one shop, and most shops never name a chain: theirs is this one. Its id lies below the sequence.
insert into chain (id, code, name, time_zone, training_time, created_at)
values (1, 'default', 'Default', 'Europe/Berlin', time '22:00:00', current_timestamp);
