-- Days that an import assumed to be closed until sales of them came in: should these be taken back, they are closed again.
create table lifted_assumption (
    bakery_id   bigint not null references bakery (id),
    closed_date date   not null,
    primary key (bakery_id, closed_date)
);
