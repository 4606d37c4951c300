-- What one person alone may not do: asked for by one, decided by another.
create table approval_request (
  county_id     text        not null default current_setting('walnut.county'),
  id            uuid        not null,
  code          text        not null,
  kind          text        not null check (kind ~ '^[a-z]+\.[a-zA-Z]+$'),
  payload       jsonb       not null,
  subject       text        not null,
  label         text        not null,
  path          text        not null check (path like '/%' and path not like '//%'),
  words_zh      text        not null,
  words_en      text        not null,
  reason        text        not null check (char_length(reason) between 4 and 200),
  asked_by      uuid        not null,
  asked_by_name text        not null,
  asked_at      timestamptz not null,
  expires_at    timestamptz not null,
  state         text        not null default 'ASKED' check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
  primary key (county_id, id),
  unique (county_id, id, asked_by),
  constraint a_request_ends_after_it_begins check (expires_at > asked_at)
);
-- The same thing is asked for once at a time.
create unique index approval_request_open on approval_request (county_id, kind, subject) where state = 'ASKED';
create index approval_request_by_asker on approval_request (county_id, asked_by, id);
create index approval_request_waiting on approval_request (county_id, asked_at, id) where state = 'ASKED';

-- One decision for each request, never changed: done once. Who asked stands here too, so that the database itself
-- holds that another person decides.
create table approval_decision (
  county_id       text        not null default current_setting('walnut.county'),
  request_id      uuid        not null,
  state           text        not null check (state in ('APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
  asked_by        uuid        not null,
  decided_by      uuid,
  decided_by_name text,
  why             text        check (char_length(why) between 1 and 200),
  at              timestamptz not null,
  primary key (county_id, request_id),
  foreign key (county_id, request_id, asked_by) references approval_request (county_id, id, asked_by),
  constraint another_person_decides check (state not in ('APPROVED', 'REFUSED') or decided_by <> asked_by),
  constraint who_asked_takes_it_back check (state <> 'WITHDRAWN' or decided_by = asked_by),
  constraint only_time_decides_alone check ((state = 'EXPIRED') = (decided_by is null)),
  constraint a_decider_has_a_name check ((decided_by is null) = (decided_by_name is null)),
  constraint a_refusal_says_why check ((state = 'REFUSED') = (why is not null))
);

select walnut_wall('approval_request');
select walnut_wall('approval_decision');
grant select, insert on approval_request, approval_decision to walnut_app;
grant update (state) on approval_request to walnut_app;
