-- Comparing texts and ids inside an exclusion constraint; a trusted extension, which the owner of a database may add.
create extension if not exists btree_gist;

create table office (
  county_id  text not null default current_setting('walnut.county'),
  id         uuid not null,
  kind       text not null check (kind in ('LEADING_GROUP', 'STANDING_OFFICE', 'COUNTY_CENTRE', 'TOWN_LEADING_GROUP', 'TOWN_OFFICE', 'VILLAGE_CONTACT')),
  division   text not null,
  name       text not null check (name <> ''),
  above_id   uuid,
  address    text,
  phone      text,
  hours      text,
  opened_on  date not null,
  closed_on  date,
  closed_why text,
  revision   int  not null default 0,
  primary key (county_id, id),
  foreign key (county_id, above_id) references office (county_id, id),
  constraint an_office_lies_in_the_county check (left(division, 6) = county_id and length(division) in (6, 12)),
  constraint an_office_of_the_county_has_six_digits check ((kind in ('LEADING_GROUP', 'STANDING_OFFICE', 'COUNTY_CENTRE')) = (length(division) = 6)),
  constraint a_contact_works_in_a_village check ((kind = 'VILLAGE_CONTACT') = (length(division) = 12 and right(division, 3) <> '000')),
  constraint an_office_is_not_above_itself check (above_id <> id),
  constraint an_office_closes_after_it_opened check (closed_on >= opened_on),
  constraint a_closure_says_why check ((closed_on is null) = (closed_why is null) and closed_why <> '')
);
create unique index a_place_has_one_office_of_a_kind on office (county_id, division, kind) where closed_on is null;
create index office_by_place on office (county_id, division, kind, id);
create index office_by_above on office (county_id, above_id);
select walnut_wall('office');
grant select, insert on office to walnut_app;
grant update (name, address, phone, hours, closed_on, closed_why, revision) on office to walnut_app;

-- A seat in an office. A post that is not single may have several holders at a time.
create table post (
  county_id    text not null default current_setting('walnut.county'),
  id           uuid not null,
  office_id    uuid not null,
  kind         text not null check (kind in ('LEADER', 'DEPUTY', 'MEMBER', 'CONTACT')),
  title        text not null check (title <> ''),
  single       boolean not null,
  abolished_on date,
  primary key (county_id, id),
  foreign key (county_id, office_id) references office (county_id, id),
  unique (county_id, id, single),
  constraint a_leader_or_contact_is_one_person check (kind not in ('LEADER', 'CONTACT') or single)
);
create unique index an_office_has_one_leader on post (county_id, office_id) where kind = 'LEADER' and abolished_on is null;
create index post_by_office on post (county_id, office_id, kind, id);
select walnut_wall('post');
grant select, insert on post to walnut_app;
grant update (abolished_on) on post to walnut_app;

-- Who held a post from which day on, and until which day: that day is not part of it any more. Nothing is deleted.
create table post_holding (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  post_id     uuid        not null,
  single      boolean     not null,
  person_name text        not null check (person_name <> ''),
  account_id  uuid,
  held_from   date        not null,
  held_to     date,
  note        text,
  ended_why   text,
  recorded_at timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, post_id, single) references post (county_id, id, single),
  constraint a_holding_ends_after_it_begins check (held_to >= held_from),
  constraint a_single_post_has_one_holder_at_a_time
    exclude using gist (county_id with =, post_id with =, daterange(held_from, held_to) with &&) where (single)
);
create index post_holding_by_post on post_holding (county_id, post_id, held_from);
create index post_holding_by_account on post_holding (county_id, account_id) where account_id is not null;
select walnut_wall('post_holding');
grant select, insert on post_holding to walnut_app;
grant update (held_to, ended_why) on post_holding to walnut_app;

create view office_card with (security_invoker = true) as
select county_id, id, kind, division, name
  from office
 where closed_on is null;
grant select on office_card to walnut_app;

-- Everybody who ever held a post of an office that is open, with the days.
create view post_holder with (security_invoker = true) as
select holding.county_id,
       holding.id,
       post.id as post_id,
       post.kind as post_kind,
       office.id as office_id,
       office.kind as office_kind,
       office.division,
       holding.account_id,
       holding.person_name,
       holding.held_from,
       holding.held_to
  from post_holding holding
  join post on post.county_id = holding.county_id and post.id = holding.post_id
  join office on office.county_id = post.county_id and office.id = post.office_id
 where office.closed_on is null
   and post.abolished_on is null;
grant select on post_holder to walnut_app;
