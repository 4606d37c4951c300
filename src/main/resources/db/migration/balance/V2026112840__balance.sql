-- What buyers put by to pay with, and what of it they take out again. The money itself stands in the ledger.
create table top_up (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  code        text        not null,
  owner_id    uuid        not null,
  payment_id  uuid        not null,
  amount_fen  bigint      not null,
  asked_at    timestamptz not null,
  credited_at timestamptz,
  returned_at timestamptz,
  primary key (county_id, id),
  unique (county_id, payment_id),
  foreign key (county_id, payment_id) references payment (county_id, id),
  constraint a_top_up_is_of_1_to_2000_yuan check (amount_fen between 100 and 200000),
  constraint a_top_up_came_or_went_back check (credited_at is null or returned_at is null)
);
create index top_up_by_owner on top_up (county_id, owner_id, asked_at desc, id);

create table take_out (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  code       text        not null,
  owner_id   uuid        not null,
  amount_fen bigint      not null check (amount_fen > 0),
  asked_at   timestamptz not null,
  primary key (county_id, id)
);
create index take_out_by_owner on take_out (county_id, owner_id, asked_at desc, id);

-- Each goes back by the way of one top-up: the id is that of the refund. A turn begins when it is asked for again.
create table take_out_part (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  take_out_id uuid        not null,
  part_no     int         not null check (part_no > 0),
  top_up_id   uuid        not null,
  amount_fen  bigint      not null check (amount_fen > 0),
  turn_no     int         not null default 1 check (turn_no > 0),
  state       text        not null check (state in ('REQUESTED', 'DONE', 'FAILED')),
  primary key (county_id, id),
  unique (county_id, take_out_id, part_no),
  unique (county_id, take_out_id, top_up_id),
  foreign key (county_id, take_out_id) references take_out (county_id, id),
  foreign key (county_id, top_up_id) references top_up (county_id, id)
);

select walnut_wall('top_up');
select walnut_wall('take_out');
select walnut_wall('take_out_part');
grant select, insert on top_up, take_out, take_out_part to walnut_app;
grant update (credited_at, returned_at) on top_up to walnut_app;
grant update (state, turn_no) on take_out_part to walnut_app;
