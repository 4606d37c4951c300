-- Activities are sealed in batches. A seal holds the root of the tree of its activities' hashes and the hash of the seal
-- before it, so that nothing in the past can be changed without changing every seal since. Append-only by privilege.
create table seal (
  county_id text        not null default current_setting('walnut.county'),
  number    bigint      not null check (number > 0),
  id        uuid        not null,
  sealed_at timestamptz not null,
  count     int         not null check (count > 0),
  first_id  uuid        not null,
  last_id   uuid        not null,
  root      bytea       not null,
  previous  bytea       not null,
  hash      bytea       not null,
  primary key (county_id, number),
  constraint hashes_are_sha_256 check (octet_length(root) = 32 and octet_length(previous) = 32 and octet_length(hash) = 32)
);
select walnut_wall('seal');
grant select, insert on seal to walnut_app;

-- Which activity is in which seal, and where. An activity without a row here is not sealed yet: so a transaction that was
-- still open when others were sealed is never passed over, and writing an activity stays one insert that waits for nobody.
create table sealed_activity (
  county_id   text   not null default current_setting('walnut.county'),
  activity_id uuid   not null,
  seal_number bigint not null,
  position    int    not null check (position >= 0),
  hash        bytea  not null check (octet_length(hash) = 32),
  primary key (county_id, activity_id),
  unique (county_id, seal_number, position),
  foreign key (county_id, seal_number) references seal (county_id, number)
);
select walnut_wall('sealed_activity');
grant select, insert on sealed_activity to walnut_app;
