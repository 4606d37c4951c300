-- Who wants the message of the morning on the phone as well.
create table desk_digest_text (
  county_id  text        not null default current_setting('walnut.county'),
  account_id uuid        not null,
  since      timestamptz not null,
  primary key (county_id, account_id)
);
select walnut_wall('desk_digest_text');
grant select, insert, delete on desk_digest_text to walnut_app;
