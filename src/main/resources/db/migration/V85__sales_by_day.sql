-- An entry is told by its bakery, product, day and source, and what it said before by these and a number; ids of their
-- own said nothing more, and had to be fetched before a row could be written. Of an entry the version counts how often
-- it was corrected, so what it says now follows what it said as number version - 1.
create table sales_entry_replaced (
    bakery_id   bigint                   not null,
    product_id  bigint                   not null,
    sales_date  date                     not null,
    source      varchar(20)              not null,
    version     integer                  not null,
    sold        double precision,
    baked       double precision,
    unsold      double precision,
    sold_out_at time,
    ordered     double precision,
    recorded_at timestamp with time zone not null,
    replaced_at timestamp with time zone not null,
    primary key (bakery_id, product_id, sales_date, source, version),
    constraint sales_entry_replaced_entry foreign key (bakery_id, product_id, sales_date, source)
        references sales_entry (bakery_id, product_id, sales_date, source)
);

insert into sales_entry_replaced
    (bakery_id, product_id, sales_date, source, version,
     sold, baked, unsold, sold_out_at, ordered, recorded_at, replaced_at)
select e.bakery_id, e.product_id, e.sales_date, e.source,
       row_number() over (partition by e.id order by h.replaced_at, h.id) - 1,
       h.sold, h.baked, h.unsold, h.sold_out_at, h.ordered, h.recorded_at, h.replaced_at
from sales_entry_past h join sales_entry e on e.id = h.entry_id;

update sales_entry
set version = (select count(*) from sales_entry_past h where h.entry_id = sales_entry.id)
where id in (select entry_id from sales_entry_past);

drop table sales_entry_past;
drop sequence sales_entry_past_seq;
alter table sales_entry drop column id;
drop sequence sales_entry_seq;
alter table sales_entry_replaced rename to sales_entry_past;
