-- What came of each training of a chain's model. active_chain holds the chain while the training waits or runs, and is
-- empty afterwards: the constraint lets only one be active. Costs are those of a backtest on the days of the trial.
create sequence training_seq start with 1 increment by 50;

create table training (
    id                 bigint                   not null primary key,
    version            integer                  not null,
    chain_id           bigint                   not null references chain (id),
    active_chain       bigint,
    state              varchar(16)              not null,
    cause              varchar(16)              not null,
    asked_at           timestamp with time zone not null,
    started_at         timestamp with time zone,
    ended_at           timestamp with time zone,
    stage              varchar(100)             not null,
    progress           double precision         not null,
    reason             varchar(1000),
    bakeries           integer,
    products           integer,
    first_day          date,
    last_day           date,
    trained_days       integer,
    trained_rows       integer,
    training_loss      double precision,
    trial_from         date,
    trial_to           date,
    trial_rows         bigint,
    cost_in_sample     double precision,
    cost_out_of_sample double precision,
    cost_of_rule       double precision,
    trial_note         varchar(1000),
    model_version      integer,
    constraint training_active_unique unique (active_chain)
);

create index training_chain on training (chain_id, asked_at);

create sequence training_epoch_seq start with 1 increment by 50;

-- How the loss fell while a training ran; of long trainings every so many epochs.
create table training_epoch (
    id          bigint           not null primary key,
    training_id bigint           not null references training (id),
    stage       varchar(100)     not null,
    horizon     integer          not null,
    epoch       integer          not null,
    epochs      integer          not null,
    loss        double precision not null
);

create index training_epoch_training on training_epoch (training_id, id);

create sequence model_seq start with 1 increment by 50;

create table model (
    id              bigint                   not null primary key,
    chain_id        bigint                   not null references chain (id),
    model_version   integer                  not null,
    training_id     bigint                   not null references training (id),
    created_at      timestamp with time zone not null,
    trained_through date                     not null,
    trained_rows    integer                  not null,
    size_bytes      bigint                   not null,
    constraint model_version_unique unique (chain_id, model_version)
);

create sequence model_part_seq start with 1 increment by 50;

-- A model in pieces, as H2 takes at most 1 MiB for one value.
create table model_part (
    id       bigint  not null primary key,
    model_id bigint  not null references model (id),
    part     integer not null,
    content  bytea   not null,
    constraint model_part_unique unique (model_id, part)
);
