create table standard (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  code       text        not null check (code <> ''),
  title      text        not null check (title <> ''),
  created_at timestamptz not null,
  primary key (county_id, id),
  unique (county_id, code)
);
select walnut_wall('standard');
grant select, insert on standard to walnut_app;

-- What a standard says in each of its versions, and whom it binds: roles, and whoever holds a post in a kind of office.
create table standard_version (
  county_id   text        not null default current_setting('walnut.county'),
  standard_id uuid        not null,
  number      int         not null check (number > 0),
  state       text        not null check (state in ('DRAFT', 'REVIEWED', 'IN_FORCE', 'REPLACED', 'WITHDRAWN')),
  text        text        not null check (text <> ''),
  roles       text[]      not null,
  offices     text[]      not null,
  drafted_by  text        not null,
  drafted_at  timestamptz not null,
  reviewed_by text,
  reviewed_at timestamptz,
  approved_by text,
  approved_at timestamptz,
  valid_from  date,
  ended_on    date,
  ended_why   text,
  revision    int         not null default 0,
  primary key (county_id, standard_id, number),
  foreign key (county_id, standard_id) references standard (county_id, id),
  constraint a_review_has_its_reviewer check ((reviewed_at is null) = (reviewed_by is null)),
  constraint what_is_reviewed_says_by_whom check (state = 'DRAFT' or reviewed_at is not null),
  constraint what_was_in_force_says_who_approved check ((state in ('DRAFT', 'REVIEWED')) = (approved_at is null) and (approved_at is null) = (approved_by is null)),
  constraint what_was_in_force_says_from_when check ((approved_at is null) = (valid_from is null)),
  constraint what_ended_says_when check ((state in ('REPLACED', 'WITHDRAWN')) = (ended_on is not null)),
  constraint a_withdrawal_says_why check (state <> 'WITHDRAWN' or ended_why <> '')
);
create unique index a_standard_has_one_version_in_force on standard_version (county_id, standard_id) where state = 'IN_FORCE';
create unique index a_standard_has_one_version_in_work on standard_version (county_id, standard_id) where state in ('DRAFT', 'REVIEWED');
select walnut_wall('standard_version');
grant select, insert on standard_version to walnut_app;
grant update (state, text, roles, offices, reviewed_by, reviewed_at, approved_by, approved_at, valid_from, ended_on, ended_why, revision) on standard_version to walnut_app;

-- Append-only.
create table standard_acknowledgement (
  county_id   text        not null default current_setting('walnut.county'),
  standard_id uuid        not null,
  number      int         not null,
  account_id  uuid        not null,
  at          timestamptz not null,
  primary key (county_id, standard_id, number, account_id),
  foreign key (county_id, standard_id, number) references standard_version (county_id, standard_id, number)
);
select walnut_wall('standard_acknowledgement');
grant select, insert on standard_acknowledgement to walnut_app;

-- Whom the versions in force bind. Who is bound by a post is bound on the days on which it is held.
create view standard_bound with (security_invoker = true) as
select version.county_id, version.standard_id, version.number, staff.id as account_id, staff.display_name, staff.division,
       null::date as held_from, null::date as held_to
  from standard_version version
  join staff_card staff on staff.county_id = version.county_id and staff.role = any (version.roles)
 where version.state = 'IN_FORCE'
 union all
select version.county_id, version.standard_id, version.number, staff.id, staff.display_name, staff.division,
       holder.held_from, holder.held_to
  from standard_version version
  join post_holder holder on holder.county_id = version.county_id and holder.office_kind = any (version.offices)
  join staff_card staff on staff.county_id = holder.county_id and staff.id = holder.account_id
 where version.state = 'IN_FORCE';
grant select on standard_bound to walnut_app;

create table policy (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  number       text        not null check (number <> ''),
  issuer       text        not null check (issuer <> ''),
  level        text        not null check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY')),
  category     text        not null check (category in ('FUNDS', 'LOGISTICS', 'STATIONS', 'TRAINING', 'GOODS', 'FINANCE', 'GOVERNANCE', 'OTHER')),
  title_zh     text        not null check (title_zh <> ''),
  title_en     text,
  summary_zh   text        not null check (summary_zh <> ''),
  summary_en   text,
  text         text,
  issued_on    date        not null,
  valid_from   date        not null,
  valid_to     date,
  public       boolean     not null,
  file_id      uuid,
  successor_id uuid,
  recorded_at  timestamptz not null,
  search       text        not null,
  primary key (county_id, id),
  unique (county_id, number),
  foreign key (county_id, successor_id) references policy (county_id, id),
  constraint a_policy_ends_after_it_begins check (valid_to >= valid_from),
  constraint a_policy_does_not_succeed_itself check (successor_id <> id)
);
create index policy_by_day on policy (county_id, issued_on desc, id desc);
select walnut_wall('policy');
grant select, insert on policy to walnut_app;
grant update (successor_id, valid_to, public) on policy to walnut_app;
