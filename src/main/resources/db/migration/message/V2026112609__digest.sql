-- Who does not want to be told in the morning what waits; everybody else is told.
create table desk_digest_off (
  county_id  text        not null default current_setting('walnut.county'),
  account_id uuid        not null,
  since      timestamptz not null,
  primary key (county_id, account_id)
);
select walnut_wall('desk_digest_off');
grant select, insert, delete on desk_digest_off to walnut_app;
