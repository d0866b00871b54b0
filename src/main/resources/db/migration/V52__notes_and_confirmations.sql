create sequence training_note_seq start with 1 increment by 50;

-- What was missing in the history that a training learned from, or not believed. product is empty where a note is about
-- the whole bakery.
create table training_note (
    id          bigint        not null primary key,
    training_id bigint        not null references training (id),
    kind        varchar(40)   not null,
    bakery      varchar(64)   not null,
    product     varchar(64),
    first_day   date          not null,
    last_day    date          not null,
    sentence    varchar(1000) not null
);

create index training_note_training on training_note (training_id, id);

create sequence sales_confirmation_seq start with 1 increment by 50;

-- Somebody says that what sold of a product on a day is right, however unlikely it looks. It holds for that number of
-- pieces alone: a correction is judged anew.
create table sales_confirmation (
    id           bigint                   not null primary key,
    version      integer                  not null,
    bakery_id    bigint                   not null references bakery (id),
    product_id   bigint                   not null references product (id),
    sales_date   date                     not null,
    sold         double precision         not null,
    confirmed_at timestamp with time zone not null,
    constraint sales_confirmation_unique unique (bakery_id, product_id, sales_date)
);
