-- A shop carries households' goods to buyers. It is a carrier, under the same id.
create table shop (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  code        text        not null,
  name_zh     text        not null,
  name_en     text        not null,
  town        text        not null,
  credit_code text,
  story_zh    text,
  story_en    text,
  opened_at   timestamptz not null,
  primary key (county_id, id),
  unique (county_id, code),
  unique (county_id, name_zh),
  foreign key (county_id, id) references carrier (county_id, id),
  constraint a_shop_is_in_a_town_of_the_county check (left(town, 6) = county_id and length(town) = 12)
);

-- An offer of one kind of goods in one grade, by the pack.
create table listing (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  code         text        not null,
  shop_id      uuid        not null,
  goods_id     uuid        not null,
  grade        text        not null,
  pack_g       bigint      not null,
  price_fen    bigint      not null,
  title_zh     text        not null,
  title_en     text        not null,
  state        text        not null default 'LISTED' check (state in ('LISTED', 'WITHDRAWN')),
  listed_at    timestamptz not null,
  withdrawn_at timestamptz,
  primary key (county_id, id),
  unique (county_id, code),
  foreign key (county_id, shop_id) references shop (county_id, id),
  foreign key (county_id, goods_id, grade) references goods_grade (county_id, goods_id, code),
  constraint a_pack_weighs_something check (pack_g > 0),
  constraint a_pack_costs_something check (price_fen > 0),
  constraint withdrawn_listings_have_a_date check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create unique index listing_only_once on listing (county_id, shop_id, goods_id, grade, pack_g) where state = 'LISTED';
create index listing_by_shop on listing (county_id, shop_id, listed_at, id);

-- What a pack cost from when on. Append-only.
create table listing_price (
  county_id  text        not null default current_setting('walnut.county'),
  listing_id uuid        not null,
  from_at    timestamptz not null,
  price_fen  bigint      not null check (price_fen > 0),
  who        text        not null,
  primary key (county_id, listing_id, from_at),
  foreign key (county_id, listing_id) references listing (county_id, id)
);

-- The lots a listing is sold from. Refers to the lot in state PASSED: the database itself refuses to list a lot that was not
-- passed, and refuses to take that state from a lot that is listed.
create table listing_lot (
  county_id   text        not null default current_setting('walnut.county'),
  listing_id  uuid        not null,
  lot_id      uuid        not null,
  lot_state   text        not null default 'PASSED',
  attached_at timestamptz not null,
  primary key (county_id, listing_id, lot_id),
  foreign key (county_id, listing_id) references listing (county_id, id),
  foreign key (county_id, lot_id, lot_state) references lot (county_id, id, state),
  constraint only_passed_lots_are_listed check (lot_state = 'PASSED')
);
create index listing_lot_by_lot on listing_lot (county_id, lot_id);

select walnut_wall('shop');
select walnut_wall('listing');
select walnut_wall('listing_price');
select walnut_wall('listing_lot');
grant select, insert on shop to walnut_app;
grant select, insert on listing to walnut_app;
grant update (price_fen, state, withdrawn_at) on listing to walnut_app;
grant select, insert on listing_price to walnut_app;
grant select, insert, delete on listing_lot to walnut_app;

create view shop_card with (security_invoker = true) as
select county_id, id, code, name_zh, name_en, town
  from shop;
grant select on shop_card to walnut_app;

create view listing_lot_card with (security_invoker = true) as
select county_id, listing_id, lot_id
  from listing_lot;
grant select on listing_lot_card to walnut_app;

-- What is free counts lots whose day has passed as well; whoever sells asks for the day he sells on.
create view listing_card with (security_invoker = true) as
select l.county_id, l.id, l.code, l.shop_id, s.name_zh as shop_name_zh, s.name_en as shop_name_en, s.town as shop_town,
       l.goods_id, g.name_zh as goods_name_zh, g.name_en as goods_name_en, g.category, g.picture, g.perishable,
       l.grade, l.pack_g, l.price_fen, l.title_zh, l.title_en, l.state, l.listed_at,
       (select coalesce(sum(lot.on_hand_g - lot.reserved_g), 0)::bigint
          from listing_lot ll
          join lot_card lot on lot.county_id = ll.county_id and lot.id = ll.lot_id
         where ll.county_id = l.county_id
           and ll.listing_id = l.id) as available_g
  from listing l
  join shop s on s.county_id = l.county_id and s.id = l.shop_id
  join goods_card g on g.county_id = l.county_id and g.id = l.goods_id;
grant select on listing_card to walnut_app;
