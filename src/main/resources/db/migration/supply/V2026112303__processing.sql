-- What may become of goods, and how much of them at most.
create table recipe (
  county_id     text not null default current_setting('walnut.county'),
  code          text not null,
  name_zh       text not null,
  name_en       text not null,
  max_yield_ppm int  not null check (max_yield_ppm between 1 and 1000000),
  from_goods_id uuid,
  to_goods_id   uuid,
  primary key (county_id, code),
  foreign key (county_id, from_goods_id) references goods (county_id, id),
  foreign key (county_id, to_goods_id) references goods (county_id, id)
);
select walnut_wall('recipe');
grant select, insert on recipe to walnut_app;
grant update (max_yield_ppm) on recipe to walnut_app;

-- Lots turned into another lot. More than the yield allows cannot come out, whoever writes it down.
create table processing (
  county_id     text        not null default current_setting('walnut.county'),
  id            uuid        not null,
  code          text        not null,
  recipe_code   text        not null,
  carrier_id    uuid        not null,
  output_lot_id uuid        not null,
  input_g       bigint      not null check (input_g > 0),
  max_yield_ppm int         not null check (max_yield_ppm between 1 and 1000000),
  output_g      bigint      not null check (output_g > 0),
  done_on       date        not null,
  done_at       timestamptz not null,
  done_by_name  text        not null,
  primary key (county_id, id),
  unique (county_id, code),
  unique (county_id, output_lot_id),
  foreign key (county_id, recipe_code) references recipe (county_id, code),
  foreign key (county_id, carrier_id) references carrier (county_id, id),
  foreign key (county_id, output_lot_id) references lot_terms (county_id, lot_id),
  constraint no_more_comes_out_than_the_yield_allows check (output_g::numeric * 1000000 <= input_g::numeric * max_yield_ppm)
);
select walnut_wall('processing');
grant select, insert on processing to walnut_app;

create table processing_input (
  county_id     text   not null default current_setting('walnut.county'),
  processing_id uuid   not null,
  lot_id        uuid   not null,
  weight_g      bigint not null check (weight_g > 0),
  primary key (county_id, processing_id, lot_id),
  foreign key (county_id, processing_id) references processing (county_id, id),
  foreign key (county_id, lot_id) references lot_terms (county_id, lot_id)
);
create index processing_input_by_lot on processing_input (county_id, lot_id);
select walnut_wall('processing_input');
grant select, insert on processing_input to walnut_app;
