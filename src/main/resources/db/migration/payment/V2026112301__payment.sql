-- Buyers' payments through an outside payment service, and what goes back to them.
create table payment (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  code         text        not null,
  purpose_id   uuid        not null,
  payer_id     uuid,
  amount_fen   bigint      not null,
  refunded_fen bigint      not null default 0,
  description  text        not null check (char_length(description) between 1 and 120),
  return_path  text        not null,
  state        text        not null check (state in ('CREATED', 'PENDING', 'PAID', 'FAILED', 'EXPIRED', 'SUSPECT')),
  why          text,
  cashier_url  text,
  provider_ref text,
  requested_at timestamptz not null,
  asked_at     timestamptz,
  paid_at      timestamptz,
  primary key (county_id, id),
  constraint an_amount_is_positive check (amount_fen > 0),
  constraint no_more_goes_back_than_was_paid check (refunded_fen between 0 and amount_fen),
  constraint only_what_was_paid_goes_back check (refunded_fen = 0 or state = 'PAID'),
  constraint paid_payments_have_a_time check ((state = 'PAID') = (paid_at is not null)),
  constraint pending_payments_have_a_cashier check (state <> 'PENDING' or cashier_url is not null),
  constraint a_payer_comes_back_to_this_site check (return_path ~ '^/([^/]|$)')
);
create index payment_by_time on payment (county_id, requested_at desc, id);
create index payment_by_purpose on payment (county_id, purpose_id);
create index payment_open on payment (county_id, asked_at, requested_at) where state in ('CREATED', 'PENDING');
create index payment_suspect on payment (county_id, requested_at) where state = 'SUSPECT';

-- Each notice of the payment service once, by its own number; how often it came is counted.
create table payment_notice (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  payment_id  uuid        not null,
  refund_id   uuid,
  kind        text        not null check (kind in ('PAID', 'DECLINED', 'REFUNDED', 'REFUND_REFUSED')),
  amount_fen  bigint      not null,
  received_at timestamptz not null,
  times       int         not null default 1 check (times > 0),
  outcome     text        not null check (outcome in ('TAKEN', 'NOTHING_NEW', 'SUSPECT')),
  primary key (county_id, id),
  foreign key (county_id, payment_id) references payment (county_id, id)
);
create index payment_notice_by_payment on payment_notice (county_id, payment_id, received_at);

create table refund (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  code         text        not null,
  payment_id   uuid        not null,
  amount_fen   bigint      not null check (amount_fen > 0),
  why          text        not null check (char_length(why) between 1 and 200),
  state        text        not null check (state in ('REQUESTED', 'DONE', 'FAILED')),
  requested_at timestamptz not null,
  done_at      timestamptz,
  primary key (county_id, id),
  foreign key (county_id, payment_id) references payment (county_id, id),
  constraint done_refunds_have_a_time check ((state = 'DONE') = (done_at is not null))
);
create index refund_by_payment on refund (county_id, payment_id);
create index refund_unfinished on refund (county_id, requested_at) where state <> 'DONE';

-- What goes to households by the bank: one file a batch, one line a household.
create table payout_batch (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  code        text        not null,
  state       text        not null check (state in ('SENT', 'ANSWERED')),
  line_count  int         not null check (line_count > 0),
  total_fen   bigint      not null check (total_fen > 0),
  made_on     date        not null,
  made_at     timestamptz not null,
  answered_at timestamptz,
  primary key (county_id, id),
  unique (county_id, code),
  constraint answered_batches_have_a_time check ((state = 'ANSWERED') = (answered_at is not null))
);
create index payout_batch_by_time on payout_batch (county_id, made_at desc, id);

create table payout_line (
  county_id    text   not null default current_setting('walnut.county'),
  id           uuid   not null,
  batch_id     uuid   not null,
  line_no      int    not null check (line_no > 0),
  household_id uuid   not null,
  name         text   not null check (char_length(name) between 1 and 60),
  bank_card    text   not null check (bank_card ~ '^[0-9]{8,30}$'),
  amount_fen   bigint not null check (amount_fen > 0),
  memo         text   not null check (char_length(memo) <= 120),
  state        text   not null check (state in ('SENT', 'PAID', 'FAILED')),
  paid_on      date,
  why          text,
  primary key (county_id, id),
  unique (county_id, batch_id, line_no),
  foreign key (county_id, batch_id) references payout_batch (county_id, id),
  constraint paid_lines_have_a_day check ((state = 'PAID') = (paid_on is not null))
);

select walnut_wall('payment');
select walnut_wall('payment_notice');
select walnut_wall('refund');
select walnut_wall('payout_batch');
select walnut_wall('payout_line');
grant select, insert on payment, payment_notice, refund, payout_batch, payout_line to walnut_app;
grant update (state, why, cashier_url, provider_ref, asked_at, paid_at, refunded_fen) on payment to walnut_app;
grant update (times) on payment_notice to walnut_app;
grant update (state, done_at) on refund to walnut_app;
grant update (state, answered_at) on payout_batch to walnut_app;
grant update (state, paid_on, why) on payout_line to walnut_app;

-- For the rooms above: where a payment and its refunds stand, and what the bank has said.
create view payment_card with (security_invoker = true) as
select county_id, id, code, purpose_id, payer_id, amount_fen, refunded_fen, state, why, requested_at, paid_at
  from payment;

create view refund_card with (security_invoker = true) as
select r.county_id, r.id, r.code, r.payment_id, p.purpose_id, r.amount_fen, r.why, r.state, r.requested_at, r.done_at
  from refund r
  join payment p on p.county_id = r.county_id and p.id = r.payment_id;

create view payout_batch_card with (security_invoker = true) as
select county_id, id, code, state, line_count, total_fen, made_on, made_at, answered_at
  from payout_batch;

create view payout_line_card with (security_invoker = true) as
select l.county_id, l.id, l.batch_id, b.code as batch_code, l.line_no, l.household_id, l.name,
       right(l.bank_card, 4) as card_end, l.amount_fen, l.memo, l.state, l.paid_on, l.why
  from payout_line l
  join payout_batch b on b.county_id = l.county_id and b.id = l.batch_id;

grant select on payment_card, refund_card, payout_batch_card, payout_line_card to walnut_app;
