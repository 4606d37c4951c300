-- Payers may pay from what they have put by; what they put by is not paid from there.
alter table payment drop constraint payment_way_check;
alter table payment add constraint payment_way_check
  check (way in ('SANDBOX', 'WECHAT', 'ALIPAY', 'BANK_TRANSFER', 'CASH', 'BALANCE'));
alter table payment
  add column to_balance boolean not null default false,
  add constraint only_what_somebody_has_put_by_is_paid_from_there
  check (way <> 'BALANCE' or (payer_id is not null and not to_balance));

create or replace view payment_card with (security_invoker = true) as
select county_id, id, code, purpose_id, payer_id, amount_fen, refunded_fen, state, why, requested_at, paid_at, way, return_path
  from payment;
