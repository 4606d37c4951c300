-- The database keeps the plan of a statement for as long as a connection lasts, perhaps one made while the books were all but empty. Of
-- indexes that look equally good it then takes the youngest: the transfers of an entry are found by the key of the transfers, the kind
-- of an account by its own.
alter table ledger_transfer drop constraint ledger_transfer_pkey;
alter table ledger_transfer add primary key (county_id, entry_id, line_no);
create unique index ledger_account_kinds on ledger_account (county_id, id) include (kind);
create index ledger_account_covered on ledger_account (county_id, id) where ledger_covered(kind) <> 0;

-- As before, without a join: an entry is looked up for itself, then those of its accounts that cover.
create or replace function ledger_entry_is_whole() returns trigger language plpgsql as $$
declare
  lines int;
  moved numeric;
  touched uuid[];
  account uuid;
begin
  select count(*), coalesce(sum(t.amount_fen), 0), array_agg(t.debit_id) || array_agg(t.credit_id)
    into lines, moved, touched
    from ledger_transfer t
   where t.county_id = new.county_id and t.entry_id = new.id;
  if lines <> new.transfer_count or moved <> new.total_fen then
    raise exception 'entry % says % transfers of % fen, has % of %', new.id, new.transfer_count, new.total_fen, lines, moved
      using errcode = 'check_violation', constraint = 'an_entry_has_all_its_transfers';
  end if;
  for account in
    select a.id
      from ledger_account a
     where a.county_id = new.county_id and a.id = any(touched) and ledger_covered(a.kind) <> 0
     order by a.id
  loop
    perform ledger_keep_covered(new.county_id, account);
  end loop;
  return null;
end $$;
