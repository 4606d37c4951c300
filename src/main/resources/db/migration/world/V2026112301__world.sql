-- The small named world was set up in this county; a row that exists.
create table world (
  county_id text        not null default current_setting('walnut.county'),
  name      text        not null,
  set_up_at timestamptz not null,
  primary key (county_id, name)
);
select walnut_wall('world');
grant select, insert on world to walnut_app;
