-- Which county a login belongs to: asked before the county is known, so of no county. Holds no secret.
create table login_directory (
  login      text primary key,
  county_id  text not null,
  account_id uuid not null,
  constraint a_login_is_lower_case check (login = lower(login) and login <> '')
);
grant select, insert on login_directory to walnut_app;

create table account (
  county_id     text        not null default current_setting('walnut.county'),
  id            uuid        not null,
  login         text        not null,
  password_hash text        not null,
  display_name  text        not null,
  role          text        not null,
  scope_kind    text        not null check (scope_kind in ('COUNTY', 'TOWN', 'VILLAGE', 'SHOP', 'STATION', 'SELF')),
  division      text        not null,
  subject_id    uuid,
  created_at    timestamptz not null,
  closed_at     timestamptz,
  primary key (county_id, id),
  unique (county_id, login),
  constraint a_division_is_in_the_county check (left(division, 6) = county_id),
  constraint shops_and_stations_are_named check ((scope_kind in ('SHOP', 'STATION')) = (subject_id is not null))
);
select walnut_wall('account');
grant select, insert on account to walnut_app;
grant update (password_hash, closed_at) on account to walnut_app;

-- Tokens for programs; only a hash is kept.
create table api_token (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  account_id uuid        not null,
  hash       text        not null,
  label      text        not null,
  acts       text[]      not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (county_id, id),
  unique (county_id, hash),
  foreign key (county_id, account_id) references account (county_id, id),
  constraint a_token_ends_after_it_begins check (expires_at > created_at)
);
select walnut_wall('api_token');
grant select, insert on api_token to walnut_app;
grant update (revoked_at) on api_token to walnut_app;
