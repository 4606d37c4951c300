-- What the county sells, and the grades each kind of goods is bought by. A grade names the standard it follows.
create table goods (
  county_id            text        not null default current_setting('walnut.county'),
  id                   uuid        not null,
  code                 text        not null,
  name_zh              text        not null,
  name_en              text        not null,
  category             text        not null,
  picture              text        not null,
  perishable           boolean     not null,
  certificate_required boolean     not null,
  shelf_life_days      int         not null,
  added_at             timestamptz not null,
  primary key (county_id, id),
  unique (county_id, code),
  constraint goods_keep_for_a_while check (shelf_life_days > 0)
);
select walnut_wall('goods');
grant select, insert on goods to walnut_app;

create table goods_grade (
  county_id text not null default current_setting('walnut.county'),
  goods_id  uuid not null,
  code      text not null,
  place     int  not null,
  name_zh   text not null,
  name_en   text not null,
  source    text not null,
  primary key (county_id, goods_id, code),
  unique (county_id, goods_id, place),
  foreign key (county_id, goods_id) references goods (county_id, id)
);
select walnut_wall('goods_grade');
grant select, insert on goods_grade to walnut_app;

create table warehouse (
  county_id text        not null default current_setting('walnut.county'),
  id        uuid        not null,
  name      text        not null,
  division  text        not null,
  opened_at timestamptz not null,
  primary key (county_id, id)
);
select walnut_wall('warehouse');
grant select, insert on warehouse to walnut_app;

-- The third key is there for those who may only hold on to a lot in a certain state: they repeat the state in a column of
-- their own and refer to it, so the lot cannot leave the state while they hold on.
create table lot (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  code         text        not null,
  goods_id     uuid        not null,
  grade        text        not null,
  holder_id    uuid        not null,
  warehouse_id uuid        not null,
  state        text        not null check (state in ('QUARANTINE', 'PASSED', 'HELD', 'CLOSED')),
  made_on      date        not null,
  best_before  date        not null,
  opened_at    timestamptz not null,
  primary key (county_id, id),
  unique (county_id, code),
  unique (county_id, id, state),
  foreign key (county_id, goods_id, grade) references goods_grade (county_id, goods_id, code),
  foreign key (county_id, warehouse_id) references warehouse (county_id, id),
  constraint a_lot_keeps_for_a_while check (best_before > made_on)
);
create index lot_by_goods on lot (county_id, goods_id, best_before, id);
create index lot_by_holder on lot (county_id, holder_id, id);
select walnut_wall('lot');
grant select, insert on lot to walnut_app;
grant update (state) on lot to walnut_app;

-- What the movements of a lot add up to, kept beside them in the same statement.
create table lot_balance (
  county_id  text   not null default current_setting('walnut.county'),
  lot_id     uuid   not null,
  on_hand_g  bigint not null default 0,
  reserved_g bigint not null default 0,
  primary key (county_id, lot_id),
  foreign key (county_id, lot_id) references lot (county_id, id),
  constraint nothing_is_reserved_twice check (reserved_g >= 0),
  constraint nothing_is_reserved_that_is_not_there check (on_hand_g >= reserved_g)
);
select walnut_wall('lot_balance');
grant select, insert on lot_balance to walnut_app;
grant update (on_hand_g, reserved_g) on lot_balance to walnut_app;

-- Every gram that came, went or was promised. Append-only; the same cause moves a lot the same way only once.
create table movement (
  county_id        text        not null default current_setting('walnut.county'),
  id               uuid        not null,
  lot_id           uuid        not null,
  kind             text        not null,
  cause            text        not null,
  on_hand_delta_g  bigint      not null,
  reserved_delta_g bigint      not null,
  at               timestamptz not null,
  primary key (county_id, id),
  unique (county_id, cause, lot_id, kind),
  foreign key (county_id, lot_id) references lot (county_id, id),
  constraint a_movement_moves_as_its_kind_says check (
    case kind
      when 'RECEIVED'    then on_hand_delta_g > 0 and reserved_delta_g = 0
      when 'RETURNED'    then on_hand_delta_g < 0 and reserved_delta_g = 0
      when 'CONSUMED'    then on_hand_delta_g < 0 and reserved_delta_g = 0
      when 'WRITTEN_OFF' then on_hand_delta_g < 0 and reserved_delta_g = 0
      when 'RESERVED'    then on_hand_delta_g = 0 and reserved_delta_g > 0
      when 'RELEASED'    then on_hand_delta_g = 0 and reserved_delta_g < 0
      when 'PICKED'      then on_hand_delta_g < 0 and reserved_delta_g = on_hand_delta_g
      else false
    end)
);
create index movement_by_lot on movement (county_id, lot_id, id);
select walnut_wall('movement');
grant select, insert on movement to walnut_app;

-- What is promised to an order's line. Refers to the lot in state PASSED: the database itself refuses to promise a lot that was
-- not passed, and refuses to take that state from a lot that is promised.
create table reservation (
  county_id   text        not null default current_setting('walnut.county'),
  line_id     uuid        not null,
  lot_id      uuid        not null,
  lot_state   text        not null default 'PASSED' check (lot_state = 'PASSED'),
  weight_g    bigint      not null check (weight_g > 0),
  reserved_at timestamptz not null,
  primary key (county_id, line_id, lot_id),
  foreign key (county_id, lot_id, lot_state) references lot (county_id, id, state)
);
create index reservation_by_lot on reservation (county_id, lot_id);
select walnut_wall('reservation');
grant select, insert, delete on reservation to walnut_app;

create view goods_card with (security_invoker = true) as
select county_id, id, code, name_zh, name_en, category, picture, perishable, certificate_required, shelf_life_days
  from goods;
grant select on goods_card to walnut_app;

create view goods_grade_card with (security_invoker = true) as
select county_id, goods_id, code, place, name_zh, name_en, source
  from goods_grade;
grant select on goods_grade_card to walnut_app;

create view lot_card with (security_invoker = true) as
select l.county_id, l.id, l.code, l.goods_id, l.grade, l.holder_id, l.state, l.made_on, l.best_before, l.opened_at,
       b.on_hand_g, b.reserved_g
  from lot l
  join lot_balance b on b.county_id = l.county_id and b.lot_id = l.id;
grant select on lot_card to walnut_app;

create view movement_card with (security_invoker = true) as
select county_id, id, lot_id, kind, cause, on_hand_delta_g, reserved_delta_g, at
  from movement;
grant select on movement_card to walnut_app;
