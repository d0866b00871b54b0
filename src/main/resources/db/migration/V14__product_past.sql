-- The code of the product whose place this one takes, of the same chain, and from which day on; one alone can take it,
-- which whoever writes looks after, as rows of one statement may pass it on to each other.
alter table product add column replaces varchar(64);
alter table product add column replaces_from date;
alter table product add constraint product_replaces_product
    foreign key (chain_id, replaces) references product (chain_id, code);
create index product_by_replaced on product (chain_id, replaces);
