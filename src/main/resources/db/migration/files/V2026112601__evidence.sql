-- What the virus scanner said of a file, newest last.
create table file_scan (
  county_id text        not null default current_setting('walnut.county'),
  id        uuid        not null,
  file_id   uuid        not null,
  state     text        not null check (state in ('CLEAN', 'FOUND', 'NOT_SCANNED')),
  what      text,
  at        timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, file_id) references file (county_id, id)
);
create index file_scan_by_file on file_scan (county_id, file_id, at, id);
select walnut_wall('file_scan');
grant select, insert on file_scan to walnut_app;

-- Small pictures of large ones: made once, kept under the hash of their own content.
create table file_thumbnail (
  county_id        text        not null default current_setting('walnut.county'),
  sha256           text        not null,
  edge_px          int         not null check (edge_px in (160, 480, 1200)),
  thumbnail_sha256 text        not null check (thumbnail_sha256 ~ '^[0-9a-f]{64}$'),
  made_at          timestamptz not null,
  primary key (county_id, sha256, edge_px)
);
select walnut_wall('file_thumbnail');
grant select, insert on file_thumbnail to walnut_app;

-- Photographs and papers that show something about a subject of another room.
create table file_evidence (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  file_id      uuid        not null,
  subject_kind text        not null,
  subject_id   uuid        not null,
  caption      text        not null,
  place        text,
  who          text        not null,
  at           timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, file_id) references file (county_id, id)
);
create index file_evidence_by_subject on file_evidence (county_id, subject_kind, subject_id, at, id);
select walnut_wall('file_evidence');
grant select, insert on file_evidence to walnut_app;
