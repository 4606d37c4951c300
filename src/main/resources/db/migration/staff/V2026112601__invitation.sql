-- With an invitation a person chooses how to come in. Only a hash of its token is kept; of one account at most one is open.
create table invitation (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  account_id   uuid        not null,
  token_hash   text        not null,
  invited_at   timestamptz not null,
  expires_at   timestamptz not null,
  accepted_at  timestamptz,
  withdrawn_at timestamptz,
  primary key (county_id, id),
  unique (county_id, token_hash),
  foreign key (county_id, account_id) references account (county_id, id),
  constraint an_invitation_ends_after_it_begins check (expires_at > invited_at),
  constraint what_was_accepted_is_not_withdrawn check (accepted_at is null or withdrawn_at is null)
);
create unique index one_open_invitation_of_an_account on invitation (county_id, account_id) where accepted_at is null and withdrawn_at is null;
create index invitation_by_account on invitation (county_id, account_id, invited_at);
select walnut_wall('invitation');
grant select, insert on invitation to walnut_app;
grant update (accepted_at, withdrawn_at) on invitation to walnut_app;
