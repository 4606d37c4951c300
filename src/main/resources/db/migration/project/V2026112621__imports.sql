-- What became of a plan that was read from a file.
create table plan_import (
  county_id text        not null default current_setting('walnut.county'),
  id        uuid        not null,
  plan_id   uuid        not null,
  file_name text        not null,
  trial     boolean     not null,
  at        timestamptz not null,
  who       text        not null,
  taken     int         not null check (taken >= 0),
  refused   int         not null check (refused >= 0),
  primary key (county_id, id),
  foreign key (county_id, plan_id) references project_plan (county_id, id)
);
create index plan_import_by_plan on plan_import (county_id, plan_id, id);

create table plan_import_row (
  county_id  text  not null default current_setting('walnut.county'),
  import_id  uuid  not null,
  line_no    int   not null,
  name       text  not null,
  project_id uuid,
  faults     jsonb not null,
  primary key (county_id, import_id, line_no),
  foreign key (county_id, import_id) references plan_import (county_id, id),
  foreign key (county_id, project_id) references project (county_id, id)
);
select walnut_wall('plan_import');
select walnut_wall('plan_import_row');
grant select, insert on plan_import, plan_import_row to walnut_app;
