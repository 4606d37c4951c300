-- Taken over from payment: payout_batch, payout_line.

-- A line goes to its household by the bank, by WeChat or in cash; a batch holds lines of every way.
alter table payout_line
  add column way text not null default 'BANK' check (way in ('BANK', 'WECHAT', 'CASH')),
  add column openid_sealed bytea,
  drop constraint bank_card_is_sealed,
  add constraint bank_card_is_sealed check (bank_card is null and (bank_card_sealed is not null) = (way = 'BANK')) not valid,
  add constraint wechat_lines_name_a_receiver check ((openid_sealed is not null) = (way = 'WECHAT'));
alter table payout_line alter column way drop default;
create index payout_line_open on payout_line (county_id, batch_id) where state = 'SENT';

create or replace view payout_line_card with (security_invoker = true) as
select l.county_id, l.id, l.batch_id, b.code as batch_code, l.line_no, l.household_id, l.name,
       l.bank_card_sealed, l.amount_fen, l.memo, l.state, l.paid_on, l.why, l.way
  from payout_line l
  join payout_batch b on b.county_id = l.county_id and b.id = l.batch_id;

create or replace view payout_batch_card with (security_invoker = true) as
select b.county_id, b.id, b.code, b.state, b.line_count, b.total_fen, b.made_on, b.made_at, b.answered_at,
       (select count(*) from payout_line l where l.county_id = b.county_id and l.batch_id = b.id and l.way = 'BANK') as bank_count,
       (select count(*) from payout_line l where l.county_id = b.county_id and l.batch_id = b.id and l.way = 'BANK' and l.state = 'SENT') as bank_open
  from payout_batch b;

-- How a household wishes to be paid; the last turn holds. Append-only, but for what is erased.
create table payout_choice (
  county_id     text        not null default current_setting('walnut.county'),
  household_id  uuid        not null,
  turn          int         not null check (turn > 0),
  way           text        not null check (way in ('BANK', 'WECHAT', 'CASH')),
  openid_sealed bytea,
  chosen_by     text        not null,
  by_itself     boolean     not null,
  chosen_at     timestamptz not null,
  primary key (county_id, household_id, turn),
  foreign key (county_id, household_id) references household (county_id, id),
  constraint only_wechat_has_a_receiver check (way = 'WECHAT' or openid_sealed is null)
);
select walnut_wall('payout_choice');
grant select, insert on payout_choice to walnut_app;
grant update (openid_sealed) on payout_choice to walnut_app;

create view payout_choice_card with (security_invoker = true) as
select c.county_id, c.household_id, c.turn, c.way, c.openid_sealed is not null as bound, c.chosen_by, c.by_itself, c.chosen_at
  from payout_choice c
 where not exists (select 1
                     from payout_choice later
                    where later.county_id = c.county_id and later.household_id = c.household_id and later.turn > c.turn);

-- How a household is paid that chose this, or nothing; whether its card is known is for the asking room to say.
create function payout_way(chosen text, card boolean) returns text
  language sql immutable
  return coalesce(chosen, case when card then 'BANK' else 'CASH' end);

-- Whether somebody knows where to: not, when it wants the bank without a card, or WeChat without a receiver.
create function payout_reachable(chosen text, card boolean, bound boolean) returns boolean
  language sql immutable
  return case chosen when 'BANK' then card when 'WECHAT' then coalesce(bound, false) else true end;
grant select on payout_choice_card to walnut_app;

-- What is paid over the counter: one person hands it over, the receiver signs, another person says that it was so.
create table cash_payout (
  county_id    text        not null default current_setting('walnut.county'),
  payout_id    uuid        not null,
  code         text        not null,
  household_id uuid        not null,
  amount_fen   bigint      not null check (amount_fen > 0),
  state        text        not null check (state in ('PREPARED', 'SIGNED', 'HANDED_OVER', 'NOT_CALLED_FOR', 'CANCELLED')),
  prepared_at  timestamptz not null,
  receiver     text        check (char_length(receiver) between 1 and 60),
  relation     text        check (relation in ('HEAD', 'MEMBER', 'DEPUTY')),
  slip_id      uuid,
  payer_id     uuid,
  payer_name   text,
  signed_at    timestamptz,
  witness_id   uuid,
  witness_name text,
  ended_at     timestamptz,
  why          text        check (char_length(why) between 1 and 200),
  primary key (county_id, payout_id),
  unique (county_id, code),
  foreign key (county_id, payout_id) references payout_line (county_id, id),
  constraint signed_cash_names_receiver_and_payer check ((state in ('SIGNED', 'HANDED_OVER')) = (receiver is not null and relation is not null and payer_id is not null and payer_name is not null and signed_at is not null)),
  constraint handed_over_cash_has_a_witness check ((state = 'HANDED_OVER') = (witness_id is not null and witness_name is not null)),
  constraint a_witness_is_somebody_else check (witness_id <> payer_id and witness_name <> receiver and payer_name <> receiver),
  constraint cash_at_its_end_has_a_time check ((state in ('HANDED_OVER', 'NOT_CALLED_FOR', 'CANCELLED')) = (ended_at is not null)),
  constraint cash_that_stays_says_why check (state <> 'CANCELLED' or why is not null)
);
create index cash_payout_by_time on cash_payout (county_id, prepared_at desc, payout_id);
create index cash_payout_open on cash_payout (county_id, prepared_at, payout_id) where state in ('PREPARED', 'SIGNED');
create index cash_payout_by_household on cash_payout (county_id, household_id, prepared_at);
select walnut_wall('cash_payout');
grant select, insert on cash_payout to walnut_app;
grant update (state, receiver, relation, slip_id, payer_id, payer_name, signed_at, witness_id, witness_name, ended_at, why) on cash_payout to walnut_app;

-- Cash fetched from the bank into the drawer, and taken back. Append-only.
create table drawer_move (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  direction  text        not null check (direction in ('FROM_BANK', 'TO_BANK')),
  amount_fen bigint      not null check (amount_fen > 0),
  note       text        not null check (char_length(note) <= 120),
  moved_by   text        not null,
  moved_at   timestamptz not null,
  primary key (county_id, id)
);
create index drawer_move_by_time on drawer_move (county_id, moved_at desc, id);
select walnut_wall('drawer_move');
grant select, insert on drawer_move to walnut_app;

-- Facts that were not heard before the rooms were parted are heard under their new names.
update event_publication
   set event_type = replace(event_type, 'org.walnut.payment.Payout', 'org.walnut.payout.Payout'),
       listener_id = replace(listener_id, 'org.walnut.payment.Payout', 'org.walnut.payout.Payout')
 where event_type in ('org.walnut.payment.PayoutPaid', 'org.walnut.payment.PayoutFailed');
