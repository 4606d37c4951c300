-- Passkeys: public keys only. A passkey that was taken away stays written down and counts no more.
create table passkey (
  county_id       text        not null default current_setting('walnut.county'),
  id              uuid        not null,
  account_id      uuid        not null,
  credential_id   bytea       not null,
  credential      bytea       not null,
  signature_count bigint      not null check (signature_count >= 0),
  verified        boolean     not null,
  may_be_copied   boolean     not null,
  copied          boolean     not null,
  label           text        not null,
  created_at      timestamptz not null,
  used_at         timestamptz,
  removed_at      timestamptz,
  primary key (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id)
);
create unique index passkey_in_use on passkey (county_id, credential_id) where removed_at is null;
create index passkey_by_account on passkey (county_id, account_id);
select walnut_wall('passkey');
grant select, insert on passkey to walnut_app;
grant update (signature_count, copied, used_at, removed_at) on passkey to walnut_app;
