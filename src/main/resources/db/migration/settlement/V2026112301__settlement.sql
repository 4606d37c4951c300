-- What became of each completed order and of each refund after completion: the memory that lets each be settled once.
create table settlement_posting (
  county_id   text not null default current_setting('walnut.county'),
  source_kind text not null check (source_kind in ('ORDER', 'REFUND')),
  source_id   uuid not null,
  order_id    uuid not null,
  amount_fen  bigint not null check (amount_fen >= 0),
  on_day      date not null,
  entry_id    uuid,
  primary key (county_id, source_kind, source_id),
  foreign key (county_id, order_id) references orders (county_id, id),
  foreign key (county_id, entry_id) references ledger_entry (county_id, id),
  constraint an_order_is_its_own_source check (source_kind <> 'ORDER' or source_id = order_id)
);
create index settlement_posting_by_order on settlement_posting (county_id, order_id);

-- What a household is owed (or owes, negative) out of one source and one lot, with how it was reckoned. Append-only.
create table settlement_line (
  county_id      text   not null default current_setting('walnut.county'),
  id             uuid   not null,
  household_id   uuid   not null,
  carrier_id     uuid   not null,
  source_kind    text   not null check (source_kind in ('INTAKE', 'INTAKE_REVERSED', 'ORDER', 'REFUND')),
  source_id      uuid   not null,
  order_id       uuid,
  lot_id         uuid   not null,
  weight_g       bigint not null,
  gross_fen      bigint not null,
  refund_fen     bigint not null,
  commission_fen bigint not null,
  packaging_fen  bigint not null,
  amount_fen     bigint not null,
  on_day         date   not null,
  grade          text   not null check (grade in ('E0', 'E1', 'E2', 'E3', 'E4')),
  primary key (county_id, id),
  unique (county_id, source_kind, source_id, household_id, lot_id),
  unique (county_id, id, household_id),
  foreign key (county_id, household_id) references household (county_id, id),
  foreign key (county_id, carrier_id) references carrier (county_id, id),
  foreign key (county_id, lot_id) references lot (county_id, id),
  foreign key (county_id, order_id) references orders (county_id, id),
  constraint an_amount_is_what_the_deductions_leave check (amount_fen = gross_fen - refund_fen - commission_fen - packaging_fen),
  constraint sales_name_their_order check ((order_id is not null) = (source_kind in ('ORDER', 'REFUND'))),
  constraint a_sale_never_costs_the_household check (source_kind in ('REFUND', 'INTAKE_REVERSED') or amount_fen >= 0)
);
create index settlement_line_by_household on settlement_line (county_id, household_id, on_day, id);
create index settlement_line_by_order on settlement_line (county_id, order_id) where order_id is not null;
create index settlement_line_by_lot on settlement_line (county_id, lot_id);

create table settlement_run (
  county_id      text        not null default current_setting('walnut.county'),
  id             uuid        not null,
  code           text        not null,
  up_to          date        not null,
  made_at        timestamptz not null,
  made_by        text        not null,
  payable_count  int         not null check (payable_count >= 0),
  payable_fen    bigint      not null check (payable_fen >= 0),
  carried_count  int         not null check (carried_count >= 0),
  carried_fen    bigint      not null check (carried_fen <= 0),
  excluded_count int         not null check (excluded_count >= 0),
  excluded_fen   bigint      not null check (excluded_fen >= 0),
  primary key (county_id, id),
  unique (county_id, code),
  constraint a_run_makes_a_statement check (payable_count + carried_count > 0)
);
create index settlement_run_by_time on settlement_run (county_id, made_at desc, id);

-- What one household is paid in one run. A statement that comes to nothing or less is carried into the next one.
create table statement (
  county_id     text        not null default current_setting('walnut.county'),
  id            uuid        not null,
  code          text        not null,
  run_id        uuid        not null,
  household_id  uuid        not null,
  up_to         date        not null,
  amount_fen    bigint      not null,
  state         text        not null check (state in ('CARRIED', 'STATEMENT', 'OBJECTED', 'CONFIRMED', 'PAY_BATCH', 'PAID', 'FAILED', 'RETRIED')),
  made_at       timestamptz not null,
  confirmed_how text        check (confirmed_how in ('AT_COUNTER', 'BY_VISIT', 'BY_TELEPHONE', 'ANNOUNCED')),
  confirmed_who text,
  confirmed_at  timestamptz,
  objection     text,
  answer        text,
  payout_id     uuid,
  paid_on       date,
  failure       text,
  primary key (county_id, id),
  unique (county_id, code),
  unique (county_id, payout_id),
  foreign key (county_id, run_id) references settlement_run (county_id, id),
  foreign key (county_id, household_id) references household (county_id, id),
  constraint what_comes_to_nothing_is_carried check ((state = 'CARRIED') = (amount_fen <= 0)),
  constraint confirmed_statements_say_how check ((confirmed_how is null) = (confirmed_at is null) and (confirmed_how is null) = (confirmed_who is null)),
  constraint only_confirmed_statements_are_paid check (state not in ('CONFIRMED', 'PAY_BATCH', 'PAID', 'FAILED', 'RETRIED') or confirmed_at is not null),
  constraint objections_say_why check (state <> 'OBJECTED' or objection is not null),
  constraint statements_in_a_batch_name_their_payout check (state not in ('PAY_BATCH', 'PAID', 'FAILED', 'RETRIED') or payout_id is not null),
  constraint paid_statements_have_a_day check ((state = 'PAID') = (paid_on is not null)),
  constraint failed_statements_say_why check (state not in ('FAILED', 'RETRIED') or failure is not null)
);
create index statement_by_household on statement (county_id, household_id, id);
create index statement_by_state on statement (county_id, state, id);
create index statement_by_run on statement (county_id, run_id, id);

-- A settlement line stands in one statement; a carried statement goes into one later statement of the same household.
create table statement_line (
  county_id          text   not null default current_setting('walnut.county'),
  statement_id       uuid   not null,
  line_no            int    not null check (line_no > 0),
  settlement_line_id uuid,
  carried_id         uuid,
  amount_fen         bigint not null,
  primary key (county_id, statement_id, line_no),
  unique (county_id, settlement_line_id),
  unique (county_id, carried_id),
  foreign key (county_id, statement_id) references statement (county_id, id),
  foreign key (county_id, settlement_line_id) references settlement_line (county_id, id),
  foreign key (county_id, carried_id) references statement (county_id, id),
  constraint a_line_is_of_a_sale_or_carried check ((settlement_line_id is null) <> (carried_id is null)),
  constraint a_statement_is_not_carried_into_itself check (carried_id <> statement_id)
);

-- Each attempt to pay a statement: the line of the payout batch it went out with.
create table statement_payout (
  county_id    text   not null default current_setting('walnut.county'),
  payout_id    uuid   not null,
  statement_id uuid   not null,
  batch_id     uuid   not null,
  amount_fen   bigint not null check (amount_fen > 0),
  primary key (county_id, payout_id),
  foreign key (county_id, payout_id) references payout_line (county_id, id),
  foreign key (county_id, statement_id) references statement (county_id, id),
  foreign key (county_id, batch_id) references payout_batch (county_id, id)
);
create index statement_payout_by_statement on statement_payout (county_id, statement_id, payout_id);
create index statement_payout_by_batch on statement_payout (county_id, batch_id, payout_id);

-- A settlement line is paid once: when, how well it is proven by then, and the income line that says so. Append-only.
create table settled_line (
  county_id          text   not null default current_setting('walnut.county'),
  settlement_line_id uuid   not null,
  household_id       uuid   not null,
  statement_id       uuid   not null,
  payout_id          uuid   not null,
  paid_on            date   not null,
  grade              text   not null check (grade in ('E0', 'E1', 'E2', 'E3', 'E4')),
  amount_fen         bigint not null check (amount_fen <> 0),
  income_id          uuid   not null,
  primary key (county_id, settlement_line_id),
  unique (county_id, income_id),
  foreign key (county_id, settlement_line_id, household_id) references settlement_line (county_id, id, household_id),
  foreign key (county_id, statement_id) references statement (county_id, id),
  foreign key (county_id, payout_id) references statement_payout (county_id, payout_id)
);
create index settled_line_by_day on settled_line (county_id, paid_on, settlement_line_id);
create index settled_line_by_household on settled_line (county_id, household_id, paid_on);
create index settled_line_by_statement on settled_line (county_id, statement_id);

select walnut_wall('settlement_posting');
select walnut_wall('settlement_line');
select walnut_wall('settlement_run');
select walnut_wall('statement');
select walnut_wall('statement_line');
select walnut_wall('statement_payout');
select walnut_wall('settled_line');
grant select, insert on settlement_posting, settlement_line, settlement_run, statement, statement_line, statement_payout, settled_line to walnut_app;
grant update (state, confirmed_how, confirmed_who, confirmed_at, objection, answer, payout_id, paid_on, failure) on statement to walnut_app;

-- The cause under which the ledger knows each settlement line.
create view settlement_cause with (security_invoker = true) as
select county_id, id as settlement_line_id, household_id, amount_fen,
       case source_kind
         when 'INTAKE' then 'intake:' || source_id
         when 'INTAKE_REVERSED' then 'intake:' || source_id || ':reversed'
         when 'ORDER' then 'order:' || source_id || ':settled'
         else 'refund:' || source_id || ':clawback'
       end as cause
  from settlement_line;
grant select on settlement_cause to walnut_app;
