-- One known value, sealed with the keys of this installation, which lie outside the database. Of no county: it is
-- looked at before any work is done for one, and tells nothing.
create table seal_proof (
  name   text  primary key,
  sealed bytea not null,
  mark   bytea not null
);
grant select, insert, update on seal_proof to walnut_app;
