-- What somebody asks of us about their own data, and what became of it.
create table subject_request (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  code         text        not null,
  wish         text        not null check (wish in ('EXPORT', 'ERASURE')),
  subject_kind text        not null check (subject_kind in ('HOUSEHOLD', 'ACCOUNT')),
  subject_id   uuid        not null,
  label        text        not null,
  state        text        not null check (state in ('FILED', 'CHECKED', 'DONE', 'REFUSED')),
  filed_at     timestamptz not null,
  filed_by     text        not null,
  due_on       date        not null,
  checked_at   timestamptz,
  checked_how  text,
  ended_at     timestamptz,
  ended_by     text,
  why          text,
  erased       int,
  kept         text[]      not null default '{}',
  primary key (county_id, id),
  unique (county_id, code),
  constraint a_refusal_says_why check (state <> 'REFUSED' or why <> ''),
  constraint what_is_done_was_checked check (state not in ('CHECKED', 'DONE') or checked_how is not null),
  constraint what_has_ended_says_when check ((state in ('DONE', 'REFUSED')) = (ended_at is not null))
);
create index subject_request_open on subject_request (county_id, due_on) where state in ('FILED', 'CHECKED');
create index subject_request_by_subject on subject_request (county_id, subject_id, id);
select walnut_wall('subject_request');
grant select, insert, update (state, checked_at, checked_how, ended_at, ended_by, why, erased, kept) on subject_request to walnut_app;

-- How long each kind is kept, from which day on, and who says so. The same for every county.
create table retention_rule (
  kind   text not null,
  since  date not null,
  days   int  not null check (days > 0),
  source text not null check (source <> ''),
  primary key (kind, since)
);
grant select on retention_rule to walnut_app;
insert into retention_rule (kind, since, days, source)
values ('order.receiver', '2026-01-01', 1095, '电子商务法第三十一条：自交易完成之日起不少于三年 (E-Commerce Law art. 31: three years at least from completion)'),
       ('order.unpaidReceiver', '2026-01-01', 30, '个人信息保护法第十九条：保存期限应为最短时间 (PIPL art. 19: as short as the purpose allows; our own period)'),
       ('household.importRows', '2026-01-01', 365, '个人信息保护法第十九条：保存期限应为最短时间 (PIPL art. 19: as short as the purpose allows; our own period)');

-- Append-only. What each round has erased.
create table retention_run (
  county_id text        not null default current_setting('walnut.county'),
  id        uuid        not null,
  kind      text        not null,
  at        timestamptz not null,
  older_than timestamptz not null,
  erased    int         not null check (erased >= 0),
  primary key (county_id, id)
);
create index retention_run_by_kind on retention_run (county_id, kind, id);
select walnut_wall('retention_run');
grant select, insert on retention_run to walnut_app;
