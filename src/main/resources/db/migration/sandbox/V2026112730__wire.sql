-- The services that are played: the plain one, WeChat Pay and Alipay, each with the merchant's own numbers.
alter table sandbox_payment
  add column service  text not null default 'PLAIN' check (service in ('PLAIN', 'WECHAT', 'ALIPAY')),
  add column trade_no text not null default '';
alter table sandbox_payment alter column service drop default, alter column trade_no drop default;
alter table sandbox_payment drop constraint sandbox_payment_state_check;
alter table sandbox_payment add constraint sandbox_payment_state_check check (state in ('OPEN', 'PAID', 'DECLINED', 'CLOSED'));
create index sandbox_payment_by_day on sandbox_payment (county_id, service, decided_at) where state = 'PAID';

alter table sandbox_refund add column refund_no text not null default '';
alter table sandbox_refund alter column refund_no drop default;

-- What is wrong with a notice on purpose.
alter table sandbox_notice
  add column flaw text not null default 'NONE' check (flaw in ('NONE', 'SIGNATURE', 'OLD', 'UNKNOWN_ORDER'));

-- What is amiss with the payment services of a county just now.
create table sandbox_pay_trouble (
  county_id text not null default current_setting('walnut.county'),
  trouble   text not null check (trouble in ('NONE', 'DOWN', 'SLOW', 'LATE')),
  primary key (county_id)
);
select walnut_wall('sandbox_pay_trouble');
grant select, insert on sandbox_pay_trouble to walnut_app;
grant update (trouble) on sandbox_pay_trouble to walnut_app;
