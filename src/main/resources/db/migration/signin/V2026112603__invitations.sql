-- An invitation opens an account for its owner once; only a hash of its link is kept. What became of it are dates.
create table invitation (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  account_id   uuid        not null,
  hash         text        not null,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  accepted_at  timestamptz,
  withdrawn_at timestamptz,
  primary key (county_id, id),
  unique (county_id, hash),
  foreign key (county_id, account_id) references account (county_id, id),
  constraint an_invitation_ends_after_it_begins check (expires_at > created_at),
  constraint an_invitation_is_accepted_or_withdrawn check (accepted_at is null or withdrawn_at is null)
);
create index invitation_by_account on invitation (county_id, account_id, created_at);
select walnut_wall('invitation');
grant select, insert on invitation to walnut_app;
grant update (accepted_at, withdrawn_at) on invitation to walnut_app;
