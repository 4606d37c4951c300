-- As before, with what every writer asks of it cut down to what it must know. Measured with sixteen writers on one account:
-- * One lock is shared by all writers of a county, that of its books, which whoever closes a month or an account takes alone. One more for
--   the month and for each account cost them much waiting for the table of locks. Accounts that cover have one each as before, had alone.
-- * That accounts are open is not looked up: the writer opens those it has not seen, and a transfer without its account is refused anyhow.
-- * What it answers is one value, the entries that were written; nothing when a month or an account is closed. Which one, and why an entry
--   was left out, is asked by whoever wants to say so.
drop function ledger_write(date, date[], uuid[], text[], uuid[], text[], date[], uuid[], date[], text[], text[], text[], uuid[], int[],
                           bigint[], uuid[], uuid[], bigint[]);

create function ledger_write(
  today date, months date[], accounts uuid[], covering uuid[],
  ids uuid[], days date[], causes text[], memos text[], paths text[], reversed uuid[], counts int[], totals bigint[],
  debits uuid[], credits uuid[], amounts bigint[]) returns uuid[]
language plpgsql
-- What is planned while the books are empty, and the checks of foreign keys with it, is planned by the indexes that full ones need.
set enable_seqscan = off
as $$
declare
  county constant text := current_setting('walnut.county');
  written uuid[] := '{}';
  locked boolean;
  turned boolean;
  booked date;
  line int := 0;
begin
  -- An assignment and not a query: the database works it out without a plan.
  locked := pg_advisory_xact_lock_shared(hashtextextended('ledger-books:' || county, 0)) is null;
  for account in 1 .. cardinality(covering) loop
    locked := pg_advisory_xact_lock(hashtextextended(county || covering[account], 0)) is null;
  end loop;

  select exists (select from ledger_month_turn t where t.county_id = county and t.month = any(months))
         or exists (select from ledger_account_turn t where t.county_id = county and t.account_id = any(accounts)),
         greatest(today, (select max(s.day) from ledger_snapshot s where s.county_id = county) + 1)
    into turned, booked;
  if turned then
    select exists (select from ledger_closed_month m where m.month = any(months))
           or exists (select from ledger_account_card a where a.id = any(accounts) and a.closed)
      into turned;
    if turned then
      return written;
    end if;
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
  return written;
end $$;
