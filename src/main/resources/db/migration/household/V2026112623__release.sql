-- The register with whole personal numbers, given to one person after another has approved: for a time, a few times.
create table register_release (
  county_id      text        not null default current_setting('walnut.county'),
  id             uuid        not null,
  account_id     uuid        not null,
  division       text        not null,
  purpose        text        not null check (char_length(purpose) between 4 and 200),
  released_at    timestamptz not null,
  ends_at        timestamptz not null,
  downloads_left int         not null check (downloads_left between 0 and 2),
  primary key (county_id, id),
  constraint a_division_is_in_the_county check (left(division, 6) = county_id),
  constraint a_release_ends_within_a_day check (ends_at > released_at and ends_at <= released_at + interval '24 hours')
);
create index register_release_by_account on register_release (county_id, account_id, id);
select walnut_wall('register_release');
grant select, insert on register_release to walnut_app;
grant update (downloads_left) on register_release to walnut_app;
