-- What was done, by whom, when and why. Append-only: the application may neither change nor delete a row.
create table activity (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  at           timestamptz not null,
  account_id   uuid,
  who          text        not null,
  kind         text        not null,
  subject_kind text        not null,
  subject_id   uuid        not null,
  label        text        not null,
  why          text,
  primary key (county_id, id)
);
create index activity_by_subject on activity (county_id, subject_id, id);
create index activity_by_kind on activity (county_id, kind, id);
select walnut_wall('activity');
grant select, insert on activity to walnut_app;
