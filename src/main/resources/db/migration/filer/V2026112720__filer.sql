-- Who filed a complaint or an objection, as far as they said so. Sealed; erased some time after the matter's end.
create table filer (
  county_id    text        not null default current_setting('walnut.county'),
  subject_kind text        not null check (subject_kind in ('COMPLAINT', 'OBJECTION')),
  subject_id   uuid        not null, -- of the room that this is about
  name_sealed  bytea,
  phone_sealed bytea,
  phone_mark   bytea,
  filed_at     timestamptz not null,
  ended_at     timestamptz,
  primary key (county_id, subject_kind, subject_id),
  constraint somebody_is_said check (name_sealed is not null or phone_sealed is not null),
  constraint a_phone_has_its_mark check ((phone_sealed is null) = (phone_mark is null))
);
create index filer_by_phone on filer (county_id, subject_kind, phone_mark) where phone_mark is not null;
create index filer_ended on filer (county_id, ended_at) where ended_at is not null;
select walnut_wall('filer');
grant select, insert, delete on filer to walnut_app;
grant update (name_sealed, phone_sealed, phone_mark, ended_at) on filer to walnut_app;
