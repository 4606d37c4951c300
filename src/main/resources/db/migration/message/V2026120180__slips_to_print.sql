-- Slips nobody has printed yet, with the village whose heap they lie on: few beside all that was ever told. A slip comes with its message and
-- goes with whatever is written of what became of it, so that nobody can forget either.
create table slip_to_print (
  county_id  text        not null default current_setting('walnut.county'),
  message_id uuid        not null,
  village    text        not null,
  written_at timestamptz not null,
  primary key (county_id, message_id),
  foreign key (county_id, message_id) references message (county_id, id)
);
create index slip_to_print_by_time on slip_to_print (county_id, written_at, message_id);
create index slip_to_print_by_village on slip_to_print (county_id, village, written_at, message_id);

-- The owner of the tables looks past the wall for a moment, to fill in the slips of every county.
alter table message no force row level security;
alter table message_outcome no force row level security;
insert into slip_to_print (county_id, message_id, village, written_at)
select county_id, id, coalesce(place, county_id), written_at
  from message
 where channel = 'PRINT'
   and not exists (select
                     from message_outcome
                    where message_outcome.county_id = message.county_id
                      and message_outcome.message_id = message.id);
alter table message force row level security;
alter table message_outcome force row level security;

select walnut_wall('slip_to_print');
grant select, insert, delete on slip_to_print to walnut_app;

create function slip_is_to_print() returns trigger language plpgsql as $$
begin
  insert into slip_to_print (county_id, message_id, village, written_at)
  values (new.county_id, new.id, coalesce(new.place, new.county_id), new.written_at);
  return new;
end
$$;
create trigger slip_is_to_print after insert on message for each row when (new.channel = 'PRINT') execute function slip_is_to_print();

create function slip_is_not_to_print() returns trigger language plpgsql as $$
begin
  delete from slip_to_print where county_id = new.county_id and message_id = new.message_id;
  return new;
end
$$;
create trigger slip_is_not_to_print after insert on message_outcome for each row execute function slip_is_not_to_print();
