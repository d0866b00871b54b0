-- Pieces of all products together that a bakery's oven can bake in a day; empty for any number.
alter table bakery add column maximum integer;
