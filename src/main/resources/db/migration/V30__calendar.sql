create sequence opening_hours_seq start with 1 increment by 50;

-- One stretch of a weekday in which a shop is open; a weekday may have several. valid_from is empty for "since ever".
create table opening_hours (
    id          bigint     not null primary key,
    version     integer    not null,
    bakery_id   bigint     not null references bakery (id),
    weekday     varchar(9) not null,
    opens       time       not null,
    closes      time       not null,
    valid_from  date,
    valid_until date,
    constraint opening_hours_unique unique nulls not distinct (bakery_id, weekday, opens, valid_from)
);

create sequence calendar_event_seq start with 1 increment by 50;

-- What was entered as an event. Without a bakery it concerns every bakery of the chain, without a product every
-- product; two that concern all are two of the same kind. last_date is empty where the first day is the only one.
create table calendar_event (
    id         bigint       not null primary key,
    version    integer      not null,
    chain_id   bigint       not null references chain (id),
    bakery_id  bigint references bakery (id),
    product_id bigint references product (id),
    first_date date         not null,
    last_date  date,
    category   varchar(20)  not null,
    name       varchar(200) not null,
    constraint calendar_event_unique
        unique nulls not distinct (chain_id, bakery_id, product_id, first_date, category, name)
);

create sequence closed_day_seq start with 1 increment by 50;

-- Single days on which a shop was or will be closed. ASSUMED: an import had no sales; CONFIRMED: people said so;
-- OPEN: people said that it was open after all, so that no later import assumes the contrary again.
create table closed_day (
    id          bigint     not null primary key,
    version     integer    not null,
    bakery_id   bigint     not null references bakery (id),
    closed_date date       not null,
    state       varchar(9) not null,
    constraint closed_day_unique unique (bakery_id, closed_date)
);
