-- A snapshot is read instead of the entries it adds up, so it balances as they do, whoever writes it: each day's debits of all kinds are
-- its credits.
create function ledger_snapshot_balances() returns trigger language plpgsql as $$
begin
  if exists (select from added group by county_id, day having sum(debit_fen) <> sum(credit_fen)) then
    raise exception 'a snapshot of the books does not balance' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create trigger snapshot_balances after insert on ledger_snapshot_kind
  referencing new table as added for each statement execute function ledger_snapshot_balances();
