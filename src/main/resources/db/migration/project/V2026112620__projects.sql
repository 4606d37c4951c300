-- What the money of each source may be spent on, from which day; the same for every county and therefore of none.
create table spending_rule (
  category   text    not null,
  source     text    not null,
  valid_from date    not null,
  permitted  boolean not null,
  rule_zh    text    not null,
  rule_en    text    not null,
  primary key (category, source, valid_from)
);
grant select on spending_rule to walnut_app;
insert into spending_rule (category, source, valid_from, permitted, rule_zh, rule_en) values
  ('LOGISTICS', 'CENTRAL', date '2014-01-01', true, '电子商务进农村综合示范：支持农村物流与流通基础设施', 'Demonstration of e-commerce in the countryside: rural logistics and trade infrastructure are supported'),
  ('SERVICE_CENTRE', 'CENTRAL', date '2014-01-01', true, '电子商务进农村综合示范：支持县级公共服务中心', 'Demonstration of e-commerce in the countryside: the county service centre is supported'),
  ('STATIONS', 'CENTRAL', date '2014-01-01', true, '电子商务进农村综合示范：支持乡村服务站点', 'Demonstration of e-commerce in the countryside: town and village stations are supported'),
  ('BRAND_QUALITY', 'CENTRAL', date '2014-01-01', true, '电子商务进农村综合示范：支持品牌培育与质量保障', 'Demonstration of e-commerce in the countryside: brand and quality are supported'),
  ('TRAINING', 'CENTRAL', date '2014-01-01', true, '电子商务进农村综合示范：支持农村电商培训', 'Demonstration of e-commerce in the countryside: training is supported'),
  ('TRADING_PLATFORM', 'CENTRAL', date '2014-01-01', false, '中央财政资金不得用于网络交易平台建设', 'Central money must not be used to build a trading platform'),
  ('TRAFFIC', 'CENTRAL', date '2014-01-01', false, '中央财政资金不得用于购买流量', 'Central money must not be used to buy traffic'),
  ('OFFICE_BUILDING', 'CENTRAL', date '2014-01-01', false, '中央财政资金不得用于楼堂馆所建设', 'Central money must not be used for office buildings'),
  ('WORKING_COST', 'CENTRAL', date '2014-01-01', false, '中央财政资金不得用于工作经费', 'Central money must not be used for the running costs of offices');

-- The largest share of a plan's money of one source that a category may take: the county's own setting, by day.
create table spending_cap (
  county_id  text        not null default current_setting('walnut.county'),
  category   text        not null,
  source     text        not null,
  valid_from date        not null,
  cap_bp     int         not null check (cap_bp between 1 and 10000),
  refuses    boolean     not null,
  set_by     text        not null,
  set_at     timestamptz not null,
  primary key (county_id, category, source, valid_from)
);

create table project_plan (
  county_id text        not null default current_setting('walnut.county'),
  id        uuid        not null,
  code      text        not null,
  plan_year int         not null check (plan_year between 2013 and 2100),
  title     text        not null check (char_length(title) between 1 and 120),
  made_by   text        not null,
  made_at   timestamptz not null,
  primary key (county_id, id),
  unique (county_id, code),
  unique (county_id, plan_year, title)
);

-- A plan's money of one source: promised, arrived, set aside for projects. A project can only be given what has arrived.
create table project_fund (
  county_id    text   not null default current_setting('walnut.county'),
  id           uuid   not null,
  plan_id      uuid   not null,
  source       text   not null check (source in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'OWN')),
  planned_fen  bigint not null check (planned_fen > 0),
  arrived_fen  bigint not null default 0,
  allotted_fen bigint not null default 0,
  primary key (county_id, id),
  unique (county_id, plan_id, source),
  foreign key (county_id, plan_id) references project_plan (county_id, id),
  constraint no_more_arrives_than_was_planned check (arrived_fen between 0 and planned_fen),
  constraint no_more_is_allotted_than_has_arrived check (allotted_fen between 0 and arrived_fen)
);

create table project (
  county_id       text        not null default current_setting('walnut.county'),
  id              uuid        not null,
  code            text        not null,
  plan_id         uuid        not null,
  source          text        not null,
  category        text        not null,
  name            text        not null check (char_length(name) between 1 and 120),
  division        text        not null,
  purpose         text,
  budget_fen      bigint      not null check (budget_fen > 0),
  ends_on         date        not null,
  state           text        not null check (state in ('PLANNED', 'APPROVED', 'CONTRACTED', 'RUNNING', 'ACCEPTED', 'CLOSED', 'STOPPED')),
  allotted_fen    bigint      not null default 0,
  paid_fen        bigint      not null default 0,
  contractor_id   uuid,
  contractor_name text,
  contractor_uscc text,
  contract_no     text,
  contract_on     date,
  contract_fen    bigint,
  contract_file   uuid,
  planned_by      uuid        not null,
  planned_at      timestamptz not null,
  approved_by     uuid,
  approved_on     date,
  accepted_on     date,
  ended_on        date,
  stopped_why     text,
  primary key (county_id, id),
  unique (county_id, code),
  foreign key (county_id, plan_id, source) references project_fund (county_id, plan_id, source),
  constraint no_more_is_paid_than_allotted_nor_allotted_than_budgeted check (0 <= paid_fen and paid_fen <= allotted_fen and allotted_fen <= budget_fen),
  constraint another_person_approves check (approved_by <> planned_by),
  constraint a_project_under_contract_names_its_contractor
    check (state in ('PLANNED', 'APPROVED', 'STOPPED') or (contractor_id is not null and contract_fen between 1 and budget_fen)),
  constraint a_stop_has_a_reason check ((state = 'STOPPED') = (stopped_why is not null))
);
create index project_by_plan on project (county_id, plan_id, source, category);
create index project_by_place on project (county_id, division, id);

create table project_milestone (
  county_id   text   not null default current_setting('walnut.county'),
  id          uuid   not null,
  project_id  uuid   not null,
  no          int    not null check (no > 0),
  name        text   not null check (char_length(name) between 1 and 120),
  due_on      date   not null,
  amount_fen  bigint not null check (amount_fen > 0),
  state       text   not null check (state in ('OPEN', 'REPORTED', 'ACCEPTED')),
  report      text,
  reported_by uuid,
  reported_on date,
  accepted_by uuid,
  accepted_on date,
  primary key (county_id, id),
  unique (county_id, project_id, no),
  foreign key (county_id, project_id) references project (county_id, id),
  constraint another_person_accepts check (accepted_by <> reported_by)
);
create index project_milestone_due on project_milestone (county_id, due_on) where state <> 'ACCEPTED';

-- Papers and photographs: evidence of a milestone, of a check on the site, or of the project itself.
create table project_paper (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  project_id   uuid        not null,
  milestone_id uuid,
  file_id      uuid        not null,
  name         text        not null,
  added_by     text        not null,
  added_at     timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, project_id) references project (county_id, id),
  foreign key (county_id, milestone_id) references project_milestone (county_id, id),
  foreign key (county_id, file_id) references file (county_id, id)
);
create index project_paper_by_project on project_paper (county_id, project_id, id);

create table project_visit (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  project_id uuid        not null,
  on_day     date        not null,
  visitors   text        not null,
  findings   text        not null,
  passed     boolean     not null,
  noted_by   text        not null,
  noted_at   timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, project_id) references project (county_id, id)
);
create index project_visit_by_project on project_visit (county_id, project_id, id);

-- A payment somebody asked for; another person pays or refuses it.
create table project_payment (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  project_id   uuid        not null,
  milestone_id uuid        not null,
  amount_fen   bigint      not null check (amount_fen > 0),
  invoice_no   text        not null,
  state        text        not null check (state in ('ASKED', 'PAID', 'REFUSED')),
  asked_by     uuid        not null,
  asked_login  text        not null,
  asked_at     timestamptz not null,
  decided_by   uuid,
  decided_login text,
  decided_at   timestamptz,
  why          text,
  primary key (county_id, id),
  foreign key (county_id, project_id) references project (county_id, id),
  foreign key (county_id, milestone_id) references project_milestone (county_id, id),
  constraint another_person_decides check (decided_by <> asked_by),
  constraint a_decision_has_its_person check ((state = 'ASKED') = (decided_by is null))
);
create index project_payment_by_project on project_payment (county_id, project_id, id);
create index project_payment_waiting on project_payment (county_id, id) where state = 'ASKED';

-- Every movement of a project's money, as the ledger has it.
create table project_money (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  project_id uuid        not null,
  kind       text        not null check (kind in ('ALLOTMENT', 'RETURN', 'PAYMENT', 'CLAWBACK')),
  amount_fen bigint      not null check (amount_fen > 0),
  on_day     date        not null,
  payment_id uuid,
  why        text,
  who        text        not null,
  at         timestamptz not null,
  entry_id   uuid        not null,
  primary key (county_id, id),
  foreign key (county_id, project_id) references project (county_id, id),
  foreign key (county_id, payment_id) references project_payment (county_id, id),
  foreign key (county_id, entry_id) references ledger_entry (county_id, id),
  unique (county_id, payment_id),
  constraint a_payment_was_asked_for check ((kind = 'PAYMENT') = (payment_id is not null))
);
create index project_money_by_project on project_money (county_id, project_id, on_day, id);
create index project_money_by_day on project_money (county_id, on_day, id);

select walnut_wall('spending_cap');
select walnut_wall('project_plan');
select walnut_wall('project_fund');
select walnut_wall('project');
select walnut_wall('project_milestone');
select walnut_wall('project_paper');
select walnut_wall('project_visit');
select walnut_wall('project_payment');
select walnut_wall('project_money');
grant select, insert on spending_cap, project_plan, project_paper, project_visit, project_money to walnut_app;
grant select, insert on project_fund, project, project_milestone, project_payment to walnut_app;
grant update (arrived_fen, allotted_fen) on project_fund to walnut_app;
grant update (state, allotted_fen, paid_fen, contractor_id, contractor_name, contractor_uscc, contract_no, contract_on, contract_fen, contract_file,
              approved_by, approved_on, accepted_on, ended_on, stopped_why) on project to walnut_app;
grant update (state, report, reported_by, reported_on, accepted_by, accepted_on) on project_milestone to walnut_app;
grant update (state, decided_by, decided_login, decided_at, why) on project_payment to walnut_app;

-- What everybody may know of an approved project.
create view project_card with (security_invoker = true) as
select p.county_id, p.id, p.code, p.name, p.division, p.category, p.source, p.state, l.plan_year, p.budget_fen, p.allotted_fen, p.paid_fen,
       p.contractor_name, p.purpose, p.ends_on, p.approved_on
  from project p
  join project_plan l on l.county_id = p.county_id and l.id = p.plan_id
 where p.approved_on is not null;
grant select on project_card to walnut_app;
