-- How often something was tried. Asked before the county is known, so of no county, and local to a node's database. Keys are keyed hashes:
-- no name, address or phone can be read from them.
create table sign_in_counter (
  key     text        primary key,
  hits    int         not null check (hits >= 0),
  free_at timestamptz not null,
  last_at timestamptz not null
);
create index sign_in_counter_by_time on sign_in_counter (last_at);
grant select, insert, update, delete on sign_in_counter to walnut_app;
