-- A month of the books closed, or open again; the row with the highest number counts, a month without a row is open.
create table ledger_month_turn (
  county_id   text        not null default current_setting('walnut.county'),
  month       date        not null check (extract(day from month) = 1),
  turn_no     int         not null check (turn_no > 0),
  state       text        not null check (state in ('CLOSED', 'OPEN')),
  at          timestamptz not null,
  approval_id uuid        not null,
  primary key (county_id, month, turn_no),
  unique (county_id, approval_id),
  constraint a_month_is_closed_first check ((state = 'CLOSED') = (turn_no % 2 = 1))
);
select walnut_wall('ledger_month_turn');
grant select, insert on ledger_month_turn to walnut_app;

create view ledger_closed_month with (security_invoker = true) as
select latest.county_id, latest.month, latest.at
  from (select distinct on (county_id, month) county_id, month, state, at
          from ledger_month_turn
         order by county_id, month, turn_no desc) latest
 where latest.state = 'CLOSED';
grant select on ledger_closed_month to walnut_app;

-- Whoever writes: no entry gets into a closed month.
create policy open_month on ledger_entry as restrictive for insert
  with check (
    coalesce((select turn.state
                from ledger_month_turn turn
               where turn.county_id = ledger_entry.county_id
                 and turn.month = date_trunc('month', ledger_entry.on_day::timestamp)::date
               order by turn.turn_no desc
               limit 1), 'OPEN') = 'OPEN');
