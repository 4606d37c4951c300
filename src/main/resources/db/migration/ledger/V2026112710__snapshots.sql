-- The day an entry was written into the books, beside the day it counts from.
do $$
declare
  walled name;
begin
  foreach walled in array array['ledger_entry', 'ledger_transfer'] loop
    execute format('alter table %I no force row level security', walled);
    execute format('alter table %I add column booked_on date', walled);
    execute format('update %I set booked_on = on_day', walled);
    execute format('alter table %I alter column booked_on set not null', walled);
    execute format('alter table %I force row level security', walled);
  end loop;
end
$$;
alter table ledger_transfer drop constraint ledger_transfer_county_id_entry_id_on_day_fkey;
alter table ledger_entry drop constraint ledger_entry_county_id_id_on_day_key;
alter table ledger_entry add unique (county_id, id, on_day, booked_on);
alter table ledger_transfer add foreign key (county_id, entry_id, on_day, booked_on)
  references ledger_entry (county_id, id, on_day, booked_on);
create index ledger_entry_by_booking on ledger_entry (county_id, booked_on, on_day, id);
-- What was written later than the day it counts from.
create index ledger_transfer_late_debit on ledger_transfer (county_id, debit_id, booked_on) include (on_day, amount_fen) where booked_on > on_day;
create index ledger_transfer_late_credit on ledger_transfer (county_id, credit_id, booked_on) include (on_day, amount_fen) where booked_on > on_day;
create index ledger_account_by_opening on ledger_account (county_id, kind, opened_on);

-- What every account had moved in all by the end of a day, of the entries that count from that day or before and were written by
-- then. An account has a row for the days on which something came to it; the row before it holds until then.
create table ledger_snapshot (
  county_id text        not null default current_setting('walnut.county'),
  day       date        not null,
  made_at   timestamptz not null,
  primary key (county_id, day)
);
create table ledger_snapshot_account (
  county_id  text        not null default current_setting('walnut.county'),
  account_id uuid        not null,
  day        date        not null,
  debit_fen  numeric(38) not null check (debit_fen >= 0),
  credit_fen numeric(38) not null check (credit_fen >= 0),
  primary key (county_id, account_id, day),
  foreign key (county_id, day) references ledger_snapshot (county_id, day),
  foreign key (county_id, account_id) references ledger_account (county_id, id)
);
create table ledger_snapshot_kind (
  county_id  text        not null default current_setting('walnut.county'),
  day        date        not null,
  kind       text        not null,
  debit_fen  numeric(38) not null check (debit_fen >= 0),
  credit_fen numeric(38) not null check (credit_fen >= 0),
  primary key (county_id, day, kind),
  foreign key (county_id, day) references ledger_snapshot (county_id, day)
);
select walnut_wall('ledger_snapshot');
select walnut_wall('ledger_snapshot_account');
select walnut_wall('ledger_snapshot_kind');
grant select, insert on ledger_snapshot, ledger_snapshot_account, ledger_snapshot_kind to walnut_app;

-- Whoever writes: what a snapshot counts is complete, nothing is booked into its day or before.
create policy open_day on ledger_entry as restrictive for insert
  with check (
    booked_on > coalesce((select max(snapshot.day)
                            from ledger_snapshot snapshot
                           where snapshot.county_id = ledger_entry.county_id), '-infinity'));

-- What an account had moved by the end of a day: the last snapshot and the transfers since.
create function ledger_sums(of_account uuid, as_of date, out debit_fen numeric, out credit_fen numeric)
  language sql stable as $$
select coalesce(s.debit_fen, 0)
       + coalesce((select sum(t.amount_fen) from ledger_transfer t
                    where t.debit_id = of_account and t.on_day > l.day and t.on_day <= as_of), 0)
       + coalesce((select sum(t.amount_fen) from ledger_transfer t
                    where t.debit_id = of_account and t.booked_on > t.on_day and t.booked_on > l.day and t.on_day <= l.day), 0),
       coalesce(s.credit_fen, 0)
       + coalesce((select sum(t.amount_fen) from ledger_transfer t
                    where t.credit_id = of_account and t.on_day > l.day and t.on_day <= as_of), 0)
       + coalesce((select sum(t.amount_fen) from ledger_transfer t
                    where t.credit_id = of_account and t.booked_on > t.on_day and t.booked_on > l.day and t.on_day <= l.day), 0)
  from (select coalesce((select max(day) from ledger_snapshot where day <= as_of), '-infinity') as day) l
  left join lateral (
       select a.debit_fen, a.credit_fen
         from ledger_snapshot_account a
        where a.account_id = of_account and a.day <= l.day
        order by a.day desc
        limit 1) s on true
$$;
