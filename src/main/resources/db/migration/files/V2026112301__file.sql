-- Files that were kept. The content lies in the data folder under its SHA-256; it is written before its row, so a row always
-- has its content. The same content kept twice has two rows and lies there once.
create table file (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  sha256     text        not null,
  name       text        not null,
  media_type text        not null,
  size_bytes bigint      not null,
  reader     text        not null,
  kept_at    timestamptz not null,
  primary key (county_id, id),
  constraint content_is_named_by_its_hash check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint a_file_is_not_empty_and_at_most_20_mb check (size_bytes between 1 and 20971520)
);
select walnut_wall('file');
grant select, insert on file to walnut_app;
