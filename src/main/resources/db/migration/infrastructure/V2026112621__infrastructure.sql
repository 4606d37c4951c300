-- What became of a list of facts that was read from a file.
create table fact_import (
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
create index fact_import_by_time on fact_import (county_id, at, id);
select walnut_wall('fact_import');
grant select, insert on fact_import to walnut_app;

create table fact_import_row (
  county_id    text  not null default current_setting('walnut.county'),
  import_id    uuid  not null,
  line_no      int   not null,
  village      text  not null,
  village_code text,
  facts        int   not null check (facts >= 0),
  faults       jsonb not null,
  primary key (county_id, import_id, line_no),
  foreign key (county_id, import_id) references fact_import (county_id, id)
);
select walnut_wall('fact_import_row');
grant select, insert on fact_import_row to walnut_app;

-- Append-only. What was so in a village on a day, and how far that is proven. Of a village and kind the newest day
-- holds, and of a day what was recorded last: so a correction is another row.
create table village_fact (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  village_code text        not null,
  kind         text        not null,
  value        text        not null,
  on_day       date        not null,
  source       text        not null,
  source_note  text        not null check (source_note <> ''),
  grade        text        not null,
  document_id  uuid,
  import_id    uuid,
  recorded_at  timestamptz not null,
  recorded_by  text        not null,
  primary key (county_id, id),
  foreign key (county_id, import_id) references fact_import (county_id, id),
  constraint a_village_of_facts_lies_in_the_county check (left(village_code, 6) = county_id and length(village_code) = 12),
  constraint a_kind_has_its_values check (
    case kind
      when 'POOR_VILLAGE' then value in ('YES', 'NO')
      when 'ROAD' then value in ('HARDENED', 'UNPAVED', 'NONE')
      when 'WATER' then value in ('PIPED', 'OTHER', 'NONE')
      when 'POWER' then value in ('THREE_PHASE', 'SINGLE_PHASE', 'NONE')
      when 'BROADBAND' then value in ('YES', 'NO')
      when 'MOBILE' then value in ('G5', 'G4', 'G2', 'NONE')
      when 'COURIER' then value in ('YES', 'NO')
      else false
    end),
  constraint a_source_has_its_grade check (
    case source when 'TOLD' then grade = 'E0' when 'PAPER' then grade = 'E1' when 'VISIT' then grade = 'E2' when 'MEASURED' then grade = 'E3' else false end)
);
create index village_fact_newest on village_fact (county_id, village_code, kind, on_day desc, recorded_at desc, id desc);
create index village_fact_by_kind on village_fact (county_id, kind, village_code, on_day desc, recorded_at desc, id desc);
select walnut_wall('village_fact');
grant select, insert on village_fact to walnut_app;

create view village_fact_card with (security_invoker = true) as
select county_id, id, village_code, kind, value, on_day, recorded_at, grade
  from village_fact;
grant select on village_fact_card to walnut_app;
