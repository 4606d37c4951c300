-- What waits for the warehouse, in the order in which buyers wait.
create index orders_to_fulfil on orders (county_id, state, placed_at, id, shop_id)
 where state in ('ALLOCATED', 'PICKED', 'PACKED', 'SHIPPED');

create index order_refund_waiting on order_refund (county_id, state, asked_at, id, order_id)
 where state in ('REQUESTED', 'FAILED');

create index order_refund_coming_back on order_refund (county_id, asked_at, id, order_id)
 where kind = 'REFUSAL' and goods_back is null;
