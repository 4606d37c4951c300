-- Money of the programme's projects: where it comes from, the project it is set aside for, who is paid for the work.
alter table ledger_account drop constraint ledger_account_kind_check;
alter table ledger_account add constraint ledger_account_kind_check
  check (kind in ('HOUSEHOLD', 'SHOP', 'BUYERS', 'PROVIDER', 'BANK', 'IN_TRANSIT', 'COURIER', 'PACKAGING', 'FUND', 'PROJECT', 'CONTRACTOR'));
alter table ledger_account drop constraint households_and_shops_own_their_account;
alter table ledger_account add constraint an_account_with_an_owner_names_it
  check ((owner_id is not null) = (kind in ('HOUSEHOLD', 'SHOP', 'FUND', 'PROJECT', 'CONTRACTOR')));
