-- The books of the payment service that Walnut is tried with. No real money; Walnut reaches it by HTTP alone.
create table sandbox_payment (
  county_id       text        not null default current_setting('walnut.county'),
  id              uuid        not null,
  ref             text        not null,
  amount_fen      bigint      not null,
  merchant        text        not null,
  description     text        not null,
  notify_url      text        not null,
  return_url      text        not null,
  state           text        not null check (state in ('OPEN', 'PAID', 'DECLINED')),
  refuses_next    boolean     not null default false,
  refunded_fen    bigint      not null default 0,
  made_at         timestamptz not null,
  decided_at      timestamptz,
  primary key (county_id, id),
  constraint an_amount_is_positive check (amount_fen > 0),
  constraint no_more_goes_back_than_was_paid check (refunded_fen between 0 and amount_fen),
  constraint only_what_was_paid_goes_back check (refunded_fen = 0 or state = 'PAID'),
  constraint a_decision_has_a_time check ((state = 'OPEN') = (decided_at is null))
);

create table sandbox_refund (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  payment_id uuid        not null,
  amount_fen bigint      not null check (amount_fen > 0),
  state      text        not null check (state in ('DONE', 'REFUSED')),
  made_at    timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, payment_id) references sandbox_payment (county_id, id)
);
create index sandbox_refund_by_payment on sandbox_refund (county_id, payment_id);

-- What the merchant must be told: written with the fact, sent after it, kept until it has arrived.
create table sandbox_notice (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  payment_id uuid        not null,
  body       text        not null,
  due_at     timestamptz not null,
  state      text        not null check (state in ('WAITING', 'ARRIVED', 'GIVEN_UP')),
  tries      int         not null default 0,
  primary key (county_id, id),
  foreign key (county_id, payment_id) references sandbox_payment (county_id, id)
);
create index sandbox_notice_waiting on sandbox_notice (county_id, due_at) where state = 'WAITING';

select walnut_wall('sandbox_payment');
select walnut_wall('sandbox_refund');
select walnut_wall('sandbox_notice');
grant select, insert on sandbox_payment, sandbox_refund, sandbox_notice to walnut_app;
grant update (state, refuses_next, refunded_fen, decided_at) on sandbox_payment to walnut_app;
grant update (state) on sandbox_refund to walnut_app;
grant update (state, tries) on sandbox_notice to walnut_app;
