-- How a payment is paid, and at which attempt: a number that was closed with one service is not opened again.
alter table payment
  add column way      text not null default 'SANDBOX' check (way in ('SANDBOX', 'WECHAT', 'ALIPAY')),
  add column attempt  int  not null default 1 check (attempt between 1 and 9),
  add column pay_code text check (char_length(pay_code) <= 512);
alter table payment alter column way drop default;
alter table payment drop constraint payment_state_check;
alter table payment add constraint payment_state_check
  check (state in ('CREATED', 'UNKNOWN', 'PENDING', 'PAID', 'FAILED', 'EXPIRED', 'SUSPECT'));
grant update (way, attempt, pay_code) on payment to walnut_app;

drop index payment_open;
create index payment_open on payment (county_id, asked_at, requested_at) where state in ('CREATED', 'UNKNOWN', 'PENDING');

-- By which way a notice came; the same payment may be told of by two, when a payer changed the way and paid both.
alter table payment_notice add column way text not null default 'SANDBOX' check (way in ('SANDBOX', 'WECHAT', 'ALIPAY'));
alter table payment_notice alter column way drop default;

drop view payment_card;
create view payment_card with (security_invoker = true) as
select county_id, id, code, purpose_id, payer_id, amount_fen, refunded_fen, state, why, requested_at, paid_at, way
  from payment;
grant select on payment_card to walnut_app;

-- Whatever a program does: the refunds of a payment that were not refused never come to more than was paid.
create function payment_holds_its_refunds() returns trigger language plpgsql as $$
declare
  paid bigint;
  back bigint;
begin
  select amount_fen into paid from payment where county_id = new.county_id and id = new.payment_id;
  select coalesce(sum(amount_fen), 0) into back
    from refund
   where county_id = new.county_id and payment_id = new.payment_id and state <> 'FAILED';
  if back > paid then
    raise exception 'payment % of % fen has refunds of % fen', new.payment_id, paid, back
      using errcode = 'check_violation', constraint = 'refunds_come_to_no_more_than_was_paid';
  end if;
  return null;
end $$;
create constraint trigger refunds_come_to_no_more_than_was_paid
  after insert or update on refund
  deferrable initially deferred
  for each row execute function payment_holds_its_refunds();
