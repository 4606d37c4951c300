-- What goes to households by WeChat, each known there by a number of its own; asked for again under the same number.
create table wechat_transfer (
  county_id    text        not null default current_setting('walnut.county'),
  payout_id    uuid        not null,
  code         text        not null,
  household_id uuid        not null,
  amount_fen   bigint      not null check (amount_fen > 0),
  state        text        not null check (state in ('CREATED', 'ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'CANCELING', 'SUCCESS', 'FAIL', 'CANCELLED', 'SUSPECT')),
  bill_no      text,
  package_info text,
  created_at   timestamptz not null,
  asked_at     timestamptz,
  waits_since  timestamptz,
  ended_at     timestamptz,
  why          text,
  primary key (county_id, payout_id),
  unique (county_id, code),
  foreign key (county_id, payout_id) references payout_line (county_id, id),
  constraint ended_transfers_have_a_time check ((state in ('SUCCESS', 'FAIL', 'CANCELLED')) = (ended_at is not null))
);
create index wechat_transfer_by_time on wechat_transfer (county_id, created_at desc, payout_id);
create index wechat_transfer_open on wechat_transfer (county_id, created_at, payout_id) where state not in ('SUCCESS', 'FAIL', 'CANCELLED');

-- Each notice once, by its own number; how often it came is counted.
create table transfer_notice (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  payout_id   uuid        not null,
  state       text        not null,
  amount_fen  bigint      not null,
  received_at timestamptz not null,
  times       int         not null default 1 check (times > 0),
  outcome     text        not null check (outcome in ('TAKEN', 'NOTHING_NEW', 'SUSPECT')),
  primary key (county_id, id),
  foreign key (county_id, payout_id) references wechat_transfer (county_id, payout_id)
);
create index transfer_notice_by_payout on transfer_notice (county_id, payout_id, received_at);
select walnut_wall('wechat_transfer');
select walnut_wall('transfer_notice');
grant select, insert on wechat_transfer, transfer_notice to walnut_app;
grant update (state, bill_no, package_info, asked_at, waits_since, ended_at, why) on wechat_transfer to walnut_app;
grant update (times) on transfer_notice to walnut_app;
