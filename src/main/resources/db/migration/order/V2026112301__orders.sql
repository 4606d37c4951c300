-- What sending a parcel costs the buyer, by weight and from which day on. The courier's tariff is the same for every county, so
-- this table is of no county; a new tariff is a new row.
create table postage_rate (
  valid_from  date   primary key,
  first_g     bigint not null check (first_g > 0),
  first_fen   bigint not null check (first_fen >= 0),
  further_g   bigint not null check (further_g > 0),
  further_fen bigint not null check (further_fen >= 0)
);
insert into postage_rate (valid_from, first_g, first_fen, further_g, further_fen)
values ('2020-01-01', 1000, 800, 1000, 200);
grant select on postage_rate to walnut_app;

-- What somebody means to buy; the cart is named by an account or by a browser.
create table cart_line (
  county_id  text        not null default current_setting('walnut.county'),
  cart_id    uuid        not null,
  listing_id uuid        not null,
  packs      int         not null check (packs between 1 and 99),
  put_at     timestamptz not null,
  primary key (county_id, cart_id, listing_id),
  foreign key (county_id, listing_id) references listing (county_id, id)
);
create index cart_line_by_age on cart_line (county_id, put_at);

-- One buyer, one shop. What was put into one cart from several shops is paid together: the same checkout, the same payment.
create table orders (
  county_id          text        not null default current_setting('walnut.county'),
  id                 uuid        not null,
  code               text        not null,
  checkout_id        uuid        not null,
  payment_id         uuid        not null,
  buyer_id           uuid        not null,
  shop_id            uuid        not null,
  receiver_name      text        not null,
  receiver_phone     text        not null,
  receiver_address   text        not null,
  goods_fen          bigint      not null check (goods_fen > 0),
  postage_fen        bigint      not null check (postage_fen >= 0),
  weight_g           bigint      not null check (weight_g > 0),
  no_return_accepted boolean     not null,
  state              text        not null check (state in ('CREATED', 'PAID', 'ALLOCATED', 'PICKED', 'PACKED', 'SHIPPED', 'DELIVERED',
                                                           'COMPLETED', 'CANCELLED', 'EXPIRED', 'REFUSED', 'REFUNDING', 'REFUNDED')),
  placed_at          timestamptz not null,
  pay_before         timestamptz not null,
  delivered_at       timestamptz,
  completed_on       date,
  confirmed_by_buyer boolean,
  primary key (county_id, id),
  unique (county_id, code),
  foreign key (county_id, shop_id) references shop (county_id, id),
  constraint completed_orders_say_when check (state <> 'COMPLETED' or completed_on is not null),
  constraint completed_orders_say_by_whom check ((completed_on is null) = (confirmed_by_buyer is null)),
  constraint completed_orders_were_delivered check (completed_on is null or delivered_at is not null)
);
create index orders_by_buyer on orders (county_id, buyer_id, id);
create index orders_by_shop on orders (county_id, shop_id, id);
create index orders_by_checkout on orders (county_id, checkout_id);
create index orders_to_pay on orders (county_id, pay_before) where state = 'CREATED';
create index orders_to_complete on orders (county_id, delivered_at) where state = 'DELIVERED';
create index orders_by_state on orders (county_id, state, id);
create index orders_by_completion on orders (county_id, completed_on) where completed_on is not null;

create table order_line (
  county_id  text    not null default current_setting('walnut.county'),
  id         uuid    not null,
  order_id   uuid    not null,
  line_no    int     not null,
  listing_id uuid    not null,
  goods_id   uuid    not null,
  grade      text    not null,
  title_zh   text    not null,
  title_en   text    not null,
  pack_g     bigint  not null,
  packs      int     not null check (packs between 1 and 99),
  price_fen  bigint  not null check (price_fen > 0),
  goods_fen  bigint  not null,
  weight_g   bigint  not null check (weight_g > 0),
  perishable boolean not null,
  primary key (county_id, id),
  unique (county_id, order_id, line_no),
  unique (county_id, order_id, id),
  foreign key (county_id, order_id) references orders (county_id, id),
  foreign key (county_id, listing_id) references listing (county_id, id),
  constraint a_line_costs_packs_times_price check (goods_fen = price_fen * packs),
  constraint a_line_weighs_packs_times_pack check (weight_g = pack_g * packs)
);

-- Which lots serve a line, and with how much.
create table allocation (
  county_id text   not null default current_setting('walnut.county'),
  line_id   uuid   not null,
  lot_id    uuid   not null,
  weight_g  bigint not null check (weight_g > 0),
  primary key (county_id, line_id, lot_id),
  foreign key (county_id, line_id) references order_line (county_id, id),
  foreign key (county_id, lot_id) references lot (county_id, id)
);
create index allocation_by_lot on allocation (county_id, lot_id);

-- When an order came into which state. Append-only; no state is entered twice.
create table order_step (
  county_id text        not null default current_setting('walnut.county'),
  order_id  uuid        not null,
  state     text        not null,
  at        timestamptz not null,
  why       text,
  primary key (county_id, order_id, state),
  foreign key (county_id, order_id) references orders (county_id, id)
);

create table shipment (
  county_id  text   not null default current_setting('walnut.county'),
  order_id   uuid   not null,
  packed_g   bigint not null check (packed_g > 0),
  courier    text,
  waybill    text,
  primary key (county_id, order_id),
  foreign key (county_id, order_id) references orders (county_id, id),
  constraint a_waybill_is_a_couriers check ((courier is null) = (waybill is null))
);
create unique index a_waybill_is_used_once on shipment (county_id, courier, waybill) where waybill is not null;

select walnut_wall('cart_line');
select walnut_wall('orders');
select walnut_wall('order_line');
select walnut_wall('allocation');
select walnut_wall('order_step');
select walnut_wall('shipment');
grant select, insert, delete on cart_line to walnut_app;
grant update (packs, put_at) on cart_line to walnut_app;
grant select, insert on orders to walnut_app;
grant update (payment_id, state, delivered_at, completed_on, confirmed_by_buyer) on orders to walnut_app;
grant select, insert on order_line to walnut_app;
grant select, insert on allocation to walnut_app;
grant select, insert on order_step to walnut_app;
grant select, insert on shipment to walnut_app;
grant update (courier, waybill) on shipment to walnut_app;
