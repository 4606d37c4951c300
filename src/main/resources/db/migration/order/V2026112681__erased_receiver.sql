-- The receiver of an order was erased; the sealed columns then hold an empty text.
alter table orders add column receiver_erased_at timestamptz;
grant update (receiver_erased_at) on orders to walnut_app;
create index orders_with_receiver on orders (county_id, placed_at) where receiver_erased_at is null;
