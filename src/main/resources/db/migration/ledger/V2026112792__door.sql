-- As before, but that it asks which of the months and accounts are closed only when one of them ever was: measured, the question took a
-- third of what this function takes beyond the bare rows.
create or replace function ledger_write(
  today date, months date[],
  accounts uuid[], kinds text[], owners uuid[], labels text[], opened date[],
  ids uuid[], days date[], causes text[], memos text[], paths text[], reversed uuid[], counts int[], totals bigint[],
  debits uuid[], credits uuid[], amounts bigint[],
  out written uuid[], out month_closed date, out account_closed text)
language plpgsql
-- Each statement is planned once for a connection, perhaps while the books are empty: by the indexes, then, that they need when they are full.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  county constant text := current_setting('walnut.county');
  turned boolean;
  booked date;
  opens boolean;
  line int := 0;
begin
  -- An assignment and not a query: the database works it out without a plan.
  opens := pg_advisory_xact_lock_shared(hashtextextended('ledger-books:' || county, 0)) is null;
  for month in 1 .. cardinality(months) loop
    opens := pg_advisory_xact_lock_shared(hashtextextended('ledger-month:' || county || months[month], 0)) is null;
  end loop;
  for account in 1 .. cardinality(accounts) loop
    if ledger_covered(kinds[account]) = 0 then
      opens := pg_advisory_xact_lock_shared(hashtextextended(county || accounts[account], 0)) is null;
    else
      opens := pg_advisory_xact_lock(hashtextextended(county || accounts[account], 0)) is null;
    end if;
  end loop;

  select exists (select from ledger_month_turn t where t.county_id = county and t.month = any(months))
         or exists (select from ledger_account_turn t where t.county_id = county and t.account_id = any(accounts)),
         greatest(today, (select max(s.day) from ledger_snapshot s where s.county_id = county) + 1),
         (select count(*) from ledger_account a where a.county_id = county and a.id = any(accounts)) < cardinality(accounts)
    into turned, booked, opens;
  if turned then
    select (select min(m)
              from unnest(months) as m
             where (select t.state
                      from ledger_month_turn t
                     where t.county_id = county and t.month = m
                     order by t.turn_no desc
                     limit 1) = 'CLOSED'),
           (select a.kind
              from unnest(accounts, kinds) as a (id, kind)
             where (select t.state
                      from ledger_account_turn t
                     where t.county_id = county and t.account_id = a.id
                     order by t.turn_no desc
                     limit 1) = 'CLOSED'
             limit 1)
      into month_closed, account_closed;
    if month_closed is not null or account_closed is not null then
      return;
    end if;
  end if;

  if opens then
    insert into ledger_account (id, kind, owner_id, label, opened_on)
    select f.id, f.kind, f.owner, f.label, f.opened
      from unnest(accounts, kinds, owners, labels, opened) as f (id, kind, owner, label, opened)
        on conflict do nothing;
  end if;
  for entry in 1 .. cardinality(ids) loop
    insert into ledger_entry (id, on_day, booked_on, cause, memo, path, reverses_id, transfer_count, total_fen)
    values (ids[entry], days[entry], booked, causes[entry], memos[entry], paths[entry], reversed[entry], counts[entry], totals[entry])
        on conflict do nothing;
    if found then
      written := written || ids[entry];
      for nth in 1 .. counts[entry] loop
        insert into ledger_transfer (entry_id, line_no, on_day, booked_on, transfer_count, debit_id, credit_id, amount_fen)
        values (ids[entry], nth, days[entry], booked, counts[entry], debits[line + nth], credits[line + nth], amounts[line + nth]);
      end loop;
    end if;
    line := line + counts[entry];
  end loop;
end $$;

-- An account is locked in its county: that of the same name in another county waits for nobody here.
-- Whatever a program does: an account whose one side covers the other still covers it, and what is held of it, when a transaction ends.
-- Whoever moves its money waits here for whoever moved it before.
create or replace function ledger_keep_covered(county text, account uuid) returns void language plpgsql as $$
declare
  side int := (select ledger_covered(a.kind) from ledger_account a where a.county_id = county and a.id = account);
  free numeric;
begin
  perform pg_advisory_xact_lock(hashtextextended(county || account, 0));
  select side * (coalesce((select sum(t.amount_fen) from ledger_transfer t where t.county_id = county and t.credit_id = account), 0)
               - coalesce((select sum(t.amount_fen) from ledger_transfer t where t.county_id = county and t.debit_id = account), 0))
         - coalesce((select sum(h.amount_fen)
                       from ledger_hold h
                      where h.county_id = county and h.account_id = account
                        and not exists (select 1 from ledger_hold_end e where e.county_id = h.county_id and e.hold_id = h.id)), 0)
    into free;
  if side = 0 or free < 0 then
    raise exception 'account % is % fen short', account, -free
      using errcode = 'check_violation', constraint = 'an_account_covers_what_goes_and_is_held';
  end if;
end $$;
