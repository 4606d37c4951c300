-- What is posted on the public column. A posting of persons holds masked values only: the table itself refuses a whole name or number,
-- and its rows are deleted when the posting ends.
create table posting (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  code         text        not null,
  kind         text        not null check (kind in ('PROJECT_DOCUMENT', 'PAYMENT', 'PROGRESS', 'PERSONS', 'ANNOUNCEMENT')),
  title        text        not null check (char_length(title) between 1 and 120),
  title_en     text,
  body         text        not null check (char_length(body) between 1 and 5000),
  body_en      text,
  division     text        not null,
  project_id   uuid, -- of the room project, which may come to be after this one
  period_days  int         not null check (period_days between 1 and 60),
  state        text        not null check (state in ('DRAFT', 'REVIEWED', 'POSTED', 'EXPIRED', 'WITHDRAWN', 'REPLACED')),
  version_no   int         not null default 1 check (version_no > 0),
  replaces_id  uuid,
  person_count int         not null default 0,
  amount_fen   bigint      not null default 0,
  author_id    uuid        not null,
  author_login text        not null,
  written_at   timestamptz not null,
  reviewer_id  uuid,
  reviewer_login text,
  reviewed_at  timestamptz,
  posted_on    date,
  last_day     date,
  ended_on     date,
  ended_why    text,
  primary key (county_id, id),
  unique (county_id, code),
  unique (county_id, replaces_id),
  foreign key (county_id, replaces_id) references posting (county_id, id),
  constraint another_person_reviews check (reviewer_id <> author_id),
  constraint what_is_posted_was_reviewed check (state in ('DRAFT', 'WITHDRAWN') or reviewer_id is not null),
  constraint what_is_posted_has_its_days check (state not in ('POSTED', 'EXPIRED', 'REPLACED') or (posted_on is not null and last_day >= posted_on)),
  constraint persons_are_posted_five_to_seven_days check (kind <> 'PERSONS' or period_days between 5 and 7)
);
create index posting_by_day on posting (county_id, posted_on desc, id desc) where posted_on is not null;
create index posting_running on posting (county_id, last_day) where state = 'POSTED';

create table posting_person (
  county_id    text not null default current_setting('walnut.county'),
  posting_id   uuid not null,
  row_no       int  not null check (row_no > 0),
  name         text not null,
  number       text not null,
  village_code text not null,
  amount_fen   bigint check (amount_fen > 0),
  primary key (county_id, posting_id, row_no),
  foreign key (county_id, posting_id) references posting (county_id, id),
  constraint a_name_hides_a_character check (name ~ '^[^*]{0,1}\*+[^*]{0,1}$'),
  constraint a_number_is_shortened check (number ~ '^[0-9]{3}\*{13}[0-9X]{2}$')
);

create table posting_paper (
  county_id  text not null default current_setting('walnut.county'),
  posting_id uuid not null,
  file_id    uuid not null,
  name       text not null,
  primary key (county_id, posting_id, file_id),
  foreign key (county_id, posting_id) references posting (county_id, id),
  foreign key (county_id, file_id) references file (county_id, id)
);

-- What somebody says against a posting while it hangs. Nobody is asked who they are; text and answer are free of personal numbers.
create table objection (
  county_id      text        not null default current_setting('walnut.county'),
  id             uuid        not null,
  code           text        not null,
  posting_id     uuid        not null,
  words          text        not null check (char_length(words) between 1 and 2000),
  filed_at       timestamptz not null,
  filed_on       date        not null,
  due_on         date        not null,
  state          text        not null check (state in ('FILED', 'UPHELD', 'DISMISSED')),
  answer         text,
  answered_by    text,
  answered_on    date,
  primary key (county_id, id),
  unique (county_id, code),
  foreign key (county_id, posting_id) references posting (county_id, id),
  constraint an_answer_has_its_words check ((state = 'FILED') = (answer is null))
);
create index objection_by_posting on objection (county_id, posting_id, id);
create index objection_waiting on objection (county_id, due_on, id) where state = 'FILED';

select walnut_wall('posting');
select walnut_wall('posting_person');
select walnut_wall('posting_paper');
select walnut_wall('objection');
grant select, insert on posting, posting_paper, objection to walnut_app;
grant select, insert, delete on posting_person to walnut_app;
grant update (state, person_count, amount_fen, reviewer_id, reviewer_login, reviewed_at, posted_on, last_day, ended_on, ended_why) on posting to walnut_app;
grant update (state, answer, answered_by, answered_on) on objection to walnut_app;
