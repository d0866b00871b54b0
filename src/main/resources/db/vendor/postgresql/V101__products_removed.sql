-- Here sales have no keys that refer to products (V87), and a product that never sold may be removed. Whoever removes one
-- waits for those that write sales, and they for him: so he sees what they wrote, and they see that it is gone.
create function wait_for_sales() returns trigger language plpgsql as $$
begin
    lock table sales_entry in share row exclusive mode;
    return null;
end $$;

create trigger product_removed before delete on product for each statement execute function wait_for_sales();
