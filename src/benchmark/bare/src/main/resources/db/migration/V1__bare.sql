create table answer (
    id   varchar(64)     not null primary key,
    body varchar(200000) not null
);

create sequence sale_seq start with 1 increment by 50;

create table sale (
    id         bigint           not null primary key,
    bakery     varchar(64)      not null,
    product    varchar(64)      not null,
    sales_date date             not null,
    sold       double precision not null,
    constraint sale_unique unique (bakery, product, sales_date)
);
