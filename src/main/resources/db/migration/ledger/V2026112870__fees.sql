-- What payment services have kept for their work.
alter table ledger_account drop constraint ledger_account_kind_check;
alter table ledger_account add constraint ledger_account_kind_check
  check (kind in ('HOUSEHOLD', 'SHOP', 'BUYERS', 'PROVIDER', 'WECHAT', 'ALIPAY', 'BANK', 'DRAWER', 'IN_TRANSIT', 'COURIER', 'PACKAGING', 'FEES',
                  'FUND', 'PROJECT', 'CONTRACTOR', 'BALANCE', 'STATION_FLOAT', 'SUBSIDY', 'LOAN'));
