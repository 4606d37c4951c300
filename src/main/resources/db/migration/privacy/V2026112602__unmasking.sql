-- Append-only. Who saw what of whom in the clear, when and what for.
create table unmasking (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  at           timestamptz not null,
  account_id   uuid        not null,
  who          text        not null,
  subject_kind text        not null check (subject_kind in ('HOUSEHOLD', 'ORDER')),
  subject_id   uuid        not null,
  label        text        not null,
  fields       text[]      not null check (cardinality(fields) > 0),
  purpose      text        not null,
  why          text        not null check (why <> ''),
  primary key (county_id, id)
);
create index unmasking_by_subject on unmasking (county_id, subject_id, id);
select walnut_wall('unmasking');
grant select, insert on unmasking to walnut_app;
