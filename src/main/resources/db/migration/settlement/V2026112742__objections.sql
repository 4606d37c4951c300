-- What a household said against its statement, each time, until when it is answered, and what it was answered: a reason, or a
-- correction that stands in its next statement.
create table statement_objection (
  county_id      text        not null default current_setting('walnut.county'),
  id             uuid        not null,
  statement_id   uuid        not null,
  text           text        not null check (char_length(text) between 1 and 200),
  entered_by     text        not null,
  made_at        timestamptz not null,
  due_on         date        not null,
  answer         text        check (char_length(answer) between 1 and 200),
  answered_by    text,
  answered_at    timestamptz,
  correction_fen bigint      check (correction_fen <> 0),
  evidence_id    uuid,
  primary key (county_id, id),
  foreign key (county_id, statement_id) references statement (county_id, id),
  constraint an_answer_says_who_and_when check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  constraint a_correction_is_an_answer_with_evidence check (correction_fen is null or (answer is not null and evidence_id is not null))
);
create unique index one_objection_is_open on statement_objection (county_id, statement_id) where answer is null;
create index statement_objection_by_statement on statement_objection (county_id, statement_id, made_at);
create index statement_objection_due on statement_objection (county_id, made_at, statement_id) where answer is null;

alter table statement no force row level security;
insert into statement_objection (county_id, id, statement_id, text, entered_by, made_at, due_on, answer, answered_by, answered_at)
select county_id, gen_random_uuid(), id, objection, 'walnut', made_at, (made_at at time zone 'Asia/Shanghai')::date + 15,
       answer, case when answer is not null then 'walnut' end, case when answer is not null then made_at end
  from statement
 where objection is not null;

drop view if exists statement_card;
alter table statement
  drop constraint objections_say_why,
  drop column objection,
  drop column answer,
  add column told_at timestamptz;
-- Those made before there was a message are not told of any more.
update statement set told_at = made_at;
alter table statement force row level security;
alter table statement drop constraint statement_confirmed_how_check;
alter table statement
  add constraint statement_confirmed_how_check check (confirmed_how in ('AT_COUNTER', 'BY_VISIT', 'BY_TELEPHONE', 'ANNOUNCED', 'BY_ITSELF'));
create index statement_to_tell on statement (county_id, id) where told_at is null and state <> 'CARRIED';
grant update (told_at) on statement to walnut_app;

select walnut_wall('statement_objection');
grant select, insert on statement_objection to walnut_app;
grant update (answer, answered_by, answered_at, correction_fen, evidence_id) on statement_objection to walnut_app;

-- What other rooms show of a statement, with what was said against it last.
create view statement_card with (security_invoker = true) as
select s.county_id, s.id, s.code, s.household_id, s.up_to, s.amount_fen, s.state, s.made_at, o.text as objection, o.answer, s.paid_on
  from statement s
  left join lateral (select text, answer
                       from statement_objection o
                      where o.county_id = s.county_id and o.statement_id = s.id
                      order by o.made_at desc
                      limit 1) o on true;
grant select on statement_card to walnut_app;

-- Where and how long the statements of a run are put up; silence counts only after the last day.
create table statement_announcement (
  county_id  text        not null default current_setting('walnut.county'),
  run_id     uuid        not null,
  place      text        not null check (char_length(place) between 1 and 60),
  put_up_on  date        not null,
  ends_on    date        not null,
  entered_by text        not null,
  entered_at timestamptz not null,
  primary key (county_id, run_id),
  foreign key (county_id, run_id) references settlement_run (county_id, id),
  constraint it_stays_up_for_seven_days check (ends_on >= put_up_on + 6)
);
select walnut_wall('statement_announcement');
grant select, insert on statement_announcement to walnut_app;

-- What an objection was answered with is a line like any other, against the carrier.
alter table settlement_line drop constraint settlement_line_source_kind_check;
alter table settlement_line drop constraint a_sale_never_costs_the_household;
alter table settlement_line
  add constraint settlement_line_source_kind_check check (source_kind in ('INTAKE', 'INTAKE_REVERSED', 'ORDER', 'REFUND', 'CORRECTION')),
  add constraint a_sale_never_costs_the_household check (source_kind in ('REFUND', 'INTAKE_REVERSED', 'CORRECTION') or amount_fen >= 0);

create or replace view settlement_cause with (security_invoker = true) as
select county_id, id as settlement_line_id, household_id, amount_fen,
       case source_kind
         when 'INTAKE' then 'intake:' || source_id
         when 'INTAKE_REVERSED' then 'intake:' || source_id || ':reversed'
         when 'ORDER' then 'order:' || source_id || ':settled'
         when 'CORRECTION' then 'objection:' || source_id || ':corrected'
         else 'refund:' || source_id || ':clawback'
       end as cause
  from settlement_line;
