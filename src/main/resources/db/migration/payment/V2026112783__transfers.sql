-- Money that payers send to our account at the bank: which account that is, and by which reference the money is known again.
alter table payment drop constraint payment_way_check;
alter table payment add constraint payment_way_check check (way in ('SANDBOX', 'WECHAT', 'ALIPAY', 'BANK_TRANSFER'));
alter table second_payment drop constraint second_payment_way_check;
alter table second_payment add constraint second_payment_way_check check (way in ('SANDBOX', 'WECHAT', 'ALIPAY', 'BANK_TRANSFER'));

-- When the payer chose the way of now; the time to pay runs from then.
alter table payment add column begun_at timestamptz;
alter table payment no force row level security;
update payment set begun_at = requested_at;
alter table payment force row level security;
alter table payment alter column begun_at set not null;
grant update (begun_at) on payment to walnut_app;

create table transfer_account (
  county_id  text        not null default current_setting('walnut.county'),
  turn_no    int         not null check (turn_no > 0),
  holder     text        not null check (char_length(holder) between 2 and 60),
  bank       text        not null check (char_length(bank) between 2 and 60),
  account_no text        not null check (account_no ~ '^[0-9]{8,30}$'),
  at         timestamptz not null,
  primary key (county_id, turn_no)
);

-- Kept when the payer has gone on by another way, for money may still come with it.
create table transfer_reference (
  county_id  text        not null default current_setting('walnut.county'),
  payment_id uuid        not null,
  attempt    int         not null check (attempt between 1 and 9),
  reference  text        not null check (reference ~ '^BT-[0-9A-Y]{7}-[0-9A-Y]$'),
  made_at    timestamptz not null,
  primary key (county_id, payment_id, attempt),
  unique (county_id, reference),
  foreign key (county_id, payment_id) references payment (county_id, id)
);

select walnut_wall('transfer_account');
select walnut_wall('transfer_reference');
grant select, insert on transfer_account, transfer_reference to walnut_app;
