-- Who buys from households or sells for them: a shop, a supply centre, a cooperative. A shop has the same id as carrier.
create table carrier (
  county_id     text        not null default current_setting('walnut.county'),
  id            uuid        not null,
  kind          text        not null check (kind in ('SHOP', 'SUPPLY_CENTRE', 'COOPERATIVE')),
  name_zh       text        not null,
  name_en       text        not null,
  credit_code   text,
  registered_at timestamptz not null,
  primary key (county_id, id)
);
create unique index a_credit_code_names_one_carrier on carrier (county_id, credit_code) where credit_code is not null;
select walnut_wall('carrier');
grant select, insert on carrier to walnut_app;

-- What a carrier and a household promised each other. Whether it is in force on a day follows from its days and from how it
-- was closed. The long key carries the terms into the intakes, where the database holds them.
create table agreement (
  county_id              text        not null default current_setting('walnut.county'),
  id                     uuid        not null,
  code                   text        not null,
  carrier_id             uuid        not null,
  household_id           uuid        not null,
  goods_id               uuid        not null,
  floor_price_fen_per_kg bigint      not null check (floor_price_fen_per_kg > 0),
  quantity_g             bigint      not null check (quantity_g > 0),
  valid_from             date        not null,
  valid_to               date        not null,
  mechanism              text        not null check (mechanism in ('BUY_OUT', 'CONSIGNMENT')),
  commission_bp          int         not null check (commission_bp between 0 and 3000),
  packaging_fen_per_kg   bigint      not null default 0 check (packaging_fen_per_kg >= 0),
  signed_at              timestamptz not null,
  closed_as              text        check (closed_as in ('FULFILLED', 'ENDED')),
  closed_on              date,
  closed_why             text,
  primary key (county_id, id),
  unique (county_id, code),
  unique (county_id, id, carrier_id, household_id, goods_id, floor_price_fen_per_kg),
  foreign key (county_id, carrier_id) references carrier (county_id, id),
  foreign key (county_id, household_id) references household (county_id, id),
  foreign key (county_id, goods_id) references goods (county_id, id),
  constraint an_agreement_ends_after_it_begins check (valid_to >= valid_from),
  constraint what_is_bought_out_bears_no_commission check (mechanism = 'CONSIGNMENT' or (commission_bp = 0 and packaging_fen_per_kg = 0)),
  constraint a_closed_agreement_says_when check ((closed_as is null) = (closed_on is null)),
  constraint an_ended_agreement_says_why check ((closed_as = 'ENDED') is not true or closed_why <> '')
);
create index agreement_by_household on agreement (county_id, household_id, goods_id, id);
create index agreement_by_carrier on agreement (county_id, carrier_id, id);
select walnut_wall('agreement');
grant select, insert on agreement to walnut_app;
grant update (closed_as, closed_on, closed_why) on agreement to walnut_app;

-- On what terms a lot was collected; every source of a lot has the same. While it is collecting, intakes come into it.
create table lot_terms (
  county_id            text    not null default current_setting('walnut.county'),
  lot_id               uuid    not null,
  carrier_id           uuid    not null,
  goods_id             uuid    not null,
  grade                text    not null,
  mechanism            text    not null check (mechanism in ('BUY_OUT', 'CONSIGNMENT')),
  commission_bp        int     not null check (commission_bp between 0 and 3000),
  packaging_fen_per_kg bigint  not null check (packaging_fen_per_kg >= 0),
  collecting           boolean not null,
  primary key (county_id, lot_id),
  foreign key (county_id, lot_id) references lot (county_id, id),
  foreign key (county_id, carrier_id) references carrier (county_id, id)
);
create unique index one_lot_is_collected_at_a_time
    on lot_terms (county_id, carrier_id, goods_id, grade, mechanism, commission_bp, packaging_fen_per_kg)
 where collecting;
select walnut_wall('lot_terms');
grant select, insert on lot_terms to walnut_app;
grant update (collecting) on lot_terms to walnut_app;

create table intake (
  county_id              text        not null default current_setting('walnut.county'),
  id                     uuid        not null,
  code                   text        not null,
  agreement_id           uuid        not null,
  carrier_id             uuid        not null,
  household_id           uuid        not null,
  goods_id               uuid        not null,
  floor_price_fen_per_kg bigint      not null,
  grade                  text        not null,
  gross_g                bigint      not null,
  tare_g                 bigint      not null check (tare_g >= 0),
  net_g                  bigint      not null,
  price_fen_per_kg       bigint      not null,
  amount_fen             bigint      not null check (amount_fen > 0),
  received_on            date        not null,
  harvest_place          text        not null,
  state                  text        not null check (state in ('WEIGHED', 'ACCEPTED', 'REJECTED', 'REVERSED')),
  lot_id                 uuid,
  ledger_entry_id        uuid,
  why                    text,
  weighed_by             uuid        not null,
  weighed_by_name        text        not null,
  weighed_at             timestamptz not null,
  primary key (county_id, id),
  unique (county_id, code),
  foreign key (county_id, agreement_id, carrier_id, household_id, goods_id, floor_price_fen_per_kg)
    references agreement (county_id, id, carrier_id, household_id, goods_id, floor_price_fen_per_kg),
  foreign key (county_id, goods_id, grade) references goods_grade (county_id, goods_id, code),
  foreign key (county_id, lot_id) references lot_terms (county_id, lot_id),
  constraint tare_is_less_than_gross check (net_g = gross_g - tare_g and net_g > 0),
  constraint nobody_weighs_more_than_five_tonnes check (gross_g <= 5000000),
  constraint nobody_buys_under_the_floor check (price_fen_per_kg >= floor_price_fen_per_kg),
  constraint the_amount_is_net_weight_times_price check (amount_fen = (net_g * price_fen_per_kg + 500) / 1000),
  constraint what_is_accepted_lies_in_a_lot check ((state in ('ACCEPTED', 'REVERSED')) = (lot_id is not null)),
  constraint who_turns_away_says_why check ((state in ('REJECTED', 'REVERSED')) = (why is not null))
);
create index intake_by_agreement on intake (county_id, agreement_id, id);
create index intake_by_day on intake (county_id, received_on, id);
create index intake_by_lot on intake (county_id, lot_id);
select walnut_wall('intake');
grant select, insert on intake to walnut_app;
grant update (state, lot_id, ledger_entry_id, why) on intake to walnut_app;

-- Whose goods a lot is made of, down to the single weighing; kept flat for lots that were made of other lots, too.
create table lot_share (
  county_id text   not null default current_setting('walnut.county'),
  lot_id    uuid   not null,
  intake_id uuid   not null,
  weight_g  bigint not null check (weight_g > 0),
  primary key (county_id, lot_id, intake_id),
  foreign key (county_id, lot_id) references lot_terms (county_id, lot_id),
  foreign key (county_id, intake_id) references intake (county_id, id)
);
create index lot_share_by_intake on lot_share (county_id, intake_id);
select walnut_wall('lot_share');
grant select, insert, delete on lot_share to walnut_app;

-- What a carrier pays today, told before anybody carries goods there. The latest notice of a day or before holds.
create table price_notice (
  county_id        text        not null default current_setting('walnut.county'),
  id               uuid        not null,
  carrier_id       uuid        not null,
  goods_id         uuid        not null,
  grade            text        not null,
  price_fen_per_kg bigint      not null check (price_fen_per_kg > 0),
  holds_from       date        not null,
  given_at         timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, carrier_id) references carrier (county_id, id),
  foreign key (county_id, goods_id, grade) references goods_grade (county_id, goods_id, code)
);
create index price_notice_by_goods on price_notice (county_id, goods_id, grade, carrier_id, holds_from, id);
select walnut_wall('price_notice');
grant select, insert on price_notice to walnut_app;
