-- The wall between counties. Every table with county_id is walled by one policy: a transaction sees and
-- writes only rows of the county it named with set_config('walnut.county', …, true).
create function walnut_wall(walled text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', walled);
  execute format('alter table %I force row level security', walled);
  execute format(
    'create policy county_wall on %I using (county_id = current_setting(''walnut.county'', true))'
    ' with check (county_id = current_setting(''walnut.county'', true))', walled);
end
$$;

grant usage on schema public to walnut_app;

-- Facts waiting for their listeners. Local to a node's database and open to all counties, so that one round finds what
-- waits; the county of the transaction that told the fact is kept beside it.
create table event_publication (
  id                     uuid        primary key,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz,
  county_id              text default nullif(current_setting('walnut.county', true), '')
);
create index event_publication_by_completion_date on event_publication (completion_date);
create index event_publication_by_event on event_publication using hash (serialized_event);
grant select, insert, update, delete on event_publication to walnut_app;

-- Jobs. Local to a node's database, of no county.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to walnut_app;

-- Sign-in sessions. Local to a node's database, of no county.
create table spring_session (
  primary_id            char(36) primary key,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval int      not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100)
);
create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36)     not null references spring_session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to walnut_app;
