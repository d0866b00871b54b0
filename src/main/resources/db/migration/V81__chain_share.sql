-- What a chain contributes to each of its bakeries, in pieces, as H2 takes at most 1 MiB for one value.
create table chain_share (
    chain_id bigint  not null references chain (id),
    part     integer not null,
    content  bytea   not null,
    primary key (chain_id, part)
);
