-- Cash brought to the counter, with the receipt that the payer signs.
alter table payment drop constraint payment_way_check;
alter table payment add constraint payment_way_check check (way in ('SANDBOX', 'WECHAT', 'ALIPAY', 'BANK_TRANSFER', 'CASH'));
alter table second_payment drop constraint second_payment_way_check;
alter table second_payment add constraint second_payment_way_check check (way in ('SANDBOX', 'WECHAT', 'ALIPAY', 'BANK_TRANSFER', 'CASH'));

create table cash_receipt (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  code        text        not null,
  payment_id  uuid        not null,
  amount_fen  bigint      not null check (amount_fen > 0),
  taken_by    text        not null,
  taken_by_id uuid        not null,
  taken_at    timestamptz not null,
  signed_at   timestamptz,
  slip_id     uuid,
  primary key (county_id, id),
  unique (county_id, code),
  unique (county_id, payment_id),
  foreign key (county_id, payment_id) references payment (county_id, id),
  constraint what_is_signed_was_taken check (signed_at >= taken_at),
  constraint a_photograph_is_of_what_is_signed check (slip_id is null or signed_at is not null)
);
create index cash_receipt_by_time on cash_receipt (county_id, taken_at desc, id desc);
create index cash_receipt_unsigned on cash_receipt (county_id, taken_at) where signed_at is null;
select walnut_wall('cash_receipt');
grant select, insert on cash_receipt to walnut_app;
grant update (signed_at, slip_id) on cash_receipt to walnut_app;
