-- The first answer to each call of the API that carried an idempotency key, kept for a week.
create table idempotency_key (
  county_id    text        not null default current_setting('walnut.county'),
  account      text        not null,
  key          text        not null check (length(key) between 1 and 100),
  request      text        not null,
  body_hash    bytea       not null,
  status       int         not null,
  content_type text,
  location     text,
  body         bytea       not null,
  at           timestamptz not null,
  primary key (county_id, account, key)
);
create index idempotency_key_by_age on idempotency_key (county_id, at);

select walnut_wall('idempotency_key');
grant select, insert, delete, update (status, content_type, location, body) on idempotency_key to walnut_app;
