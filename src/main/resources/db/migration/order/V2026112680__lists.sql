-- The list of orders, newest first, of the county, of a shop and of a state; the code is read on the way by a search.
create index orders_by_time on orders (county_id, placed_at desc, id desc) include (code, shop_id, state);
create index orders_of_shop_by_time on orders (county_id, shop_id, placed_at desc, id desc);
create index orders_of_state_by_time on orders (county_id, state, placed_at desc, id desc) include (shop_id);
create index shipment_by_waybill on shipment (county_id, upper(waybill)) include (order_id);
