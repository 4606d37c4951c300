-- What became of a register that was read from a file. Holds no citizen number.
create table register_import (
  county_id text        not null default current_setting('walnut.county'),
  id        uuid        not null,
  file_name text        not null,
  division  text        not null,
  trial     boolean     not null,
  at        timestamptz not null,
  who       text        not null,
  taken     int         not null check (taken >= 0),
  refused   int         not null check (refused >= 0),
  primary key (county_id, id)
);
create index register_import_by_time on register_import (county_id, at, id);
select walnut_wall('register_import');
grant select, insert on register_import to walnut_app;

create table register_import_row (
  county_id    text  not null default current_setting('walnut.county'),
  import_id    uuid  not null,
  line_no      int   not null,
  household_no text  not null,
  person       text  not null,
  household_id uuid,
  faults       jsonb not null,
  primary key (county_id, import_id, line_no),
  foreign key (county_id, import_id) references register_import (county_id, id),
  foreign key (county_id, household_id) references household (county_id, id)
);
select walnut_wall('register_import_row');
grant select, insert on register_import_row to walnut_app;
