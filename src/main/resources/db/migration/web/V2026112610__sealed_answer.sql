-- An answer may hold what its reader alone may see, so it stands sealed; a start of Walnut seals the rows that are here.
alter table idempotency_key
  alter column body drop not null,
  add column body_sealed bytea,
  add constraint body_is_sealed check (body is null) not valid;
grant update (body_sealed) on idempotency_key to walnut_app;
