-- The list of accounts.
create index ledger_account_by_kind on ledger_account (county_id, kind, id);
