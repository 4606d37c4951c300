-- Money as transfers from one account to another. Append-only: the application may neither change nor delete
-- a row; what was wrong is made good by a reversal, which is an entry of its own.
create table ledger_account (
  county_id text not null default current_setting('walnut.county'),
  id        uuid not null,
  kind      text not null check (kind in ('HOUSEHOLD', 'SHOP', 'BUYERS', 'PROVIDER', 'BANK', 'IN_TRANSIT', 'COURIER', 'PACKAGING')),
  owner_id  uuid,
  label     text check (char_length(label) between 1 and 80),
  opened_on date not null,
  primary key (county_id, id),
  unique nulls not distinct (county_id, kind, owner_id),
  constraint households_and_shops_own_their_account check ((owner_id is not null) = (kind in ('HOUSEHOLD', 'SHOP')))
);
create index ledger_account_by_owner on ledger_account (county_id, owner_id);

-- Closed or open again; the row with the highest number counts, an account without a row is open.
create table ledger_account_turn (
  county_id  text not null default current_setting('walnut.county'),
  account_id uuid not null,
  turn_no    int  not null check (turn_no > 0),
  state      text not null check (state in ('CLOSED', 'OPEN')),
  on_day     date not null,
  why        text not null check (char_length(why) between 1 and 200),
  primary key (county_id, account_id, turn_no),
  foreign key (county_id, account_id) references ledger_account (county_id, id),
  constraint an_account_is_closed_first check ((state = 'CLOSED') = (turn_no % 2 = 1))
);

-- The transfers of one business act. How many there are and what they amount to stands here too, so that a
-- transfer lost is seen.
create table ledger_entry (
  county_id      text   not null default current_setting('walnut.county'),
  id             uuid   not null,
  on_day         date   not null,
  cause          text   not null check (char_length(cause) between 1 and 200),
  memo           text   not null,
  path           text,
  reverses_id    uuid,
  transfer_count int    not null check (transfer_count > 0),
  total_fen      bigint not null check (total_fen > 0),
  primary key (county_id, id),
  unique (county_id, cause),
  unique (county_id, id, on_day),
  unique (county_id, reverses_id),
  foreign key (county_id, reverses_id) references ledger_entry (county_id, id),
  constraint an_entry_does_not_reverse_itself check (reverses_id <> id)
);
create index ledger_entry_by_day on ledger_entry (county_id, on_day, id);

create table ledger_transfer (
  county_id  text   not null default current_setting('walnut.county'),
  entry_id   uuid   not null,
  line_no    int    not null check (line_no > 0),
  on_day     date   not null,
  debit_id   uuid   not null,
  credit_id  uuid   not null,
  amount_fen bigint not null,
  primary key (county_id, entry_id, line_no),
  foreign key (county_id, entry_id, on_day) references ledger_entry (county_id, id, on_day),
  foreign key (county_id, debit_id) references ledger_account (county_id, id),
  foreign key (county_id, credit_id) references ledger_account (county_id, id),
  constraint an_amount_is_positive_and_below_a_trillion_yuan check (amount_fen between 1 and 100000000000000),
  constraint money_moves_between_two_accounts check (debit_id <> credit_id)
);
-- A balance is the sum of the transfers, read from the index alone: no balance row that everybody locks.
create index ledger_transfer_by_debit on ledger_transfer (county_id, debit_id, on_day, entry_id, line_no) include (amount_fen);
create index ledger_transfer_by_credit on ledger_transfer (county_id, credit_id, on_day, entry_id, line_no) include (amount_fen);

select walnut_wall('ledger_account');
select walnut_wall('ledger_account_turn');
select walnut_wall('ledger_entry');
select walnut_wall('ledger_transfer');
grant select, insert on ledger_account, ledger_account_turn, ledger_entry, ledger_transfer to walnut_app;

-- Two rows for each transfer, one for each account it touches.
create view ledger_line with (security_invoker = true) as
select t.county_id, t.entry_id, t.line_no, t.on_day, e.cause, e.memo, e.path, e.reverses_id,
       a.id as account_id, a.kind, a.owner_id,
       t.amount_fen as debit_fen, 0::bigint as credit_fen, t.credit_id as other_id
  from ledger_transfer t
  join ledger_entry e on e.county_id = t.county_id and e.id = t.entry_id
  join ledger_account a on a.county_id = t.county_id and a.id = t.debit_id
 union all
select t.county_id, t.entry_id, t.line_no, t.on_day, e.cause, e.memo, e.path, e.reverses_id,
       a.id as account_id, a.kind, a.owner_id,
       0::bigint as debit_fen, t.amount_fen as credit_fen, t.debit_id as other_id
  from ledger_transfer t
  join ledger_entry e on e.county_id = t.county_id and e.id = t.entry_id
  join ledger_account a on a.county_id = t.county_id and a.id = t.credit_id;

-- Each account with its name and whether it is closed now.
create view ledger_account_card with (security_invoker = true) as
select a.county_id, a.id, a.kind, a.owner_id, a.label, a.opened_on,
       coalesce((select t.state
                   from ledger_account_turn t
                  where t.county_id = a.county_id and t.account_id = a.id
                  order by t.turn_no desc
                  limit 1), 'OPEN') = 'CLOSED' as closed
  from ledger_account a;

grant select on ledger_line, ledger_account_card to walnut_app;
