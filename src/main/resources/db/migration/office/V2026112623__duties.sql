-- What must be done, how often, and by which of the five parties: one is responsible, others help or are informed.
create table duty (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  title       text        not null check (title <> ''),
  what        text        not null check (what <> ''),
  rhythm      text        not null check (rhythm in ('AS_NEEDED', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
  responsible text        not null check (responsible in ('GOVERNMENT', 'PUBLIC', 'ASSOCIATION', 'FINANCE', 'MEDIA')),
  helping     text[]      not null,
  informed    text[]      not null,
  office_kind text        not null,
  post_kind   text        check (post_kind in ('LEADER', 'DEPUTY', 'MEMBER', 'CONTACT')),
  valid_from  date        not null,
  valid_to    date,
  ended_why   text,
  recorded_at timestamptz not null,
  primary key (county_id, id),
  constraint the_responsible_party_does_not_also_help check (not responsible = any (helping) and not responsible = any (informed)),
  constraint who_helps_is_not_only_informed check (not helping && informed),
  constraint only_the_five_parties_take_part check ((helping || informed) <@ array['GOVERNMENT', 'PUBLIC', 'ASSOCIATION', 'FINANCE', 'MEDIA']),
  constraint a_duty_ends_after_it_begins check (valid_to >= valid_from),
  constraint an_end_says_why check ((valid_to is null) = (ended_why is null) and ended_why <> '')
);
create index duty_by_title on duty (county_id, title, id);
select walnut_wall('duty');
grant select, insert on duty to walnut_app;
grant update (valid_to, ended_why) on duty to walnut_app;

-- What a recurring duty asks of one office in one period.
create table duty_work (
  county_id   text not null default current_setting('walnut.county'),
  duty_id     uuid not null,
  office_id   uuid not null,
  period_from date not null,
  due_on      date not null,
  done_at     timestamptz,
  done_by     text,
  note        text,
  primary key (county_id, duty_id, office_id, period_from),
  foreign key (county_id, duty_id) references duty (county_id, id),
  foreign key (county_id, office_id) references office (county_id, id),
  constraint work_is_due_in_its_period check (due_on >= period_from),
  constraint what_is_done_says_by_whom check ((done_at is null) = (done_by is null) and (done_at is null) = (note is null))
);
create index duty_work_by_day on duty_work (county_id, due_on, duty_id, office_id);
create index duty_work_by_office on duty_work (county_id, office_id, due_on) where done_at is null;
select walnut_wall('duty_work');
grant select, insert on duty_work to walnut_app;
grant update (done_at, done_by, note) on duty_work to walnut_app;

create table duty_evidence (
  county_id   text not null default current_setting('walnut.county'),
  duty_id     uuid not null,
  office_id   uuid not null,
  period_from date not null,
  file_id     uuid not null,
  primary key (county_id, duty_id, office_id, period_from, file_id),
  foreign key (county_id, duty_id, office_id, period_from) references duty_work (county_id, duty_id, office_id, period_from)
);
select walnut_wall('duty_evidence');
grant select, insert on duty_evidence to walnut_app;
