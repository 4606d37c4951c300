-- Complaints with their deadlines. Nobody is asked who they are; the secret by which a complaint is followed without an
-- account is kept as a hash only.
create table complaint (
  county_id     text        not null default current_setting('walnut.county'),
  id            uuid        not null,
  code          text        not null,
  subject       text        not null check (subject in ('STATION', 'SHOP', 'COURIER_CHARGE', 'ORDER', 'SUBSIDY', 'STAFF', 'PROJECT', 'DATA', 'OTHER')),
  subject_id    uuid,
  subject_label text,
  division      text        not null,
  words         text        not null check (char_length(words) between 5 and 2000),
  channel       text        not null check (channel in ('COUNTER', 'PUBLIC')),
  taken_by      uuid,
  secret_hash   text,
  state         text        not null check (state in ('FILED', 'ACCEPTED', 'ASSIGNED', 'ANSWERED', 'ACCEPTED_BY_COMPLAINANT', 'ESCALATED', 'CLOSED', 'REFUSED')),
  filed_at      timestamptz not null,
  filed_on      date        not null,
  due_on        date,
  answer_by     date,
  assigned_to   uuid,
  assigned_name text,
  answered_by   uuid,
  answered_on   date,
  first_answered_on date,
  closed_on     date,
  escalations   int         not null default 0 check (escalations between 0 and 2),
  satisfaction  int check (satisfaction between 1 and 5),
  primary key (county_id, id),
  unique (county_id, code),
  constraint what_comes_over_a_counter_has_its_clerk check ((channel = 'COUNTER') = (taken_by is not null)),
  constraint what_is_assigned_has_its_person check (state <> 'ASSIGNED' or assigned_to is not null),
  constraint what_waits_for_us_has_a_day check ((state in ('FILED', 'ACCEPTED', 'ASSIGNED', 'ESCALATED')) = (due_on is not null)),
  constraint nobody_handles_a_complaint_about_themselves check (assigned_to is distinct from subject_id or subject_id is null)
);
create index complaint_waiting on complaint (county_id, due_on, id) where due_on is not null;
create index complaint_by_place on complaint (county_id, division, id);
create index complaint_answered on complaint (county_id, answered_on) where state in ('ANSWERED', 'ACCEPTED_BY_COMPLAINANT');

-- What was done about a complaint, step by step; the visible ones can be read by who complained.
create table complaint_turn (
  county_id    text        not null default current_setting('walnut.county'),
  complaint_id uuid        not null,
  turn_no      int         not null check (turn_no > 0),
  state        text        not null,
  at           timestamptz not null,
  who          text,
  words        text,
  visible      boolean     not null,
  primary key (county_id, complaint_id, turn_no),
  foreign key (county_id, complaint_id) references complaint (county_id, id)
);

create table complaint_photo (
  county_id    text not null default current_setting('walnut.county'),
  complaint_id uuid not null,
  file_id      uuid not null,
  name         text not null,
  primary key (county_id, complaint_id, file_id),
  foreign key (county_id, complaint_id) references complaint (county_id, id),
  foreign key (county_id, file_id) references file (county_id, id)
);

-- How many working days there are to accept and to answer: the county's own setting, by day.
create table complaint_term (
  county_id        text        not null default current_setting('walnut.county'),
  valid_from       date        not null,
  accept_days      int         not null check (accept_days between 1 and 10),
  answer_days      int         not null check (answer_days between 1 and 30),
  long_answer_days int         not null check (long_answer_days between 1 and 60),
  set_by           text        not null,
  set_at           timestamptz not null,
  primary key (county_id, valid_from),
  constraint the_long_term_is_not_shorter check (long_answer_days >= answer_days)
);

select walnut_wall('complaint');
select walnut_wall('complaint_turn');
select walnut_wall('complaint_photo');
select walnut_wall('complaint_term');
grant select, insert on complaint, complaint_turn, complaint_photo, complaint_term to walnut_app;
grant update (state, due_on, answer_by, assigned_to, assigned_name, answered_by, answered_on, first_answered_on, closed_on, escalations, satisfaction) on complaint to walnut_app;
