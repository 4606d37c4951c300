-- The phone of an account: a way in for villagers and buyers, the second proof for staff. A family may share one.
create table account_phone (
  county_id    text        not null default current_setting('walnut.county'),
  account_id   uuid        not null,
  phone_sealed bytea       not null,
  phone_mark   bytea       not null,
  since        timestamptz not null,
  primary key (county_id, account_id),
  foreign key (county_id, account_id) references account (county_id, id)
);
create index account_phone_by_mark on account_phone (county_id, phone_mark, account_id);
select walnut_wall('account_phone');
grant select, insert, delete on account_phone to walnut_app;
grant update (phone_sealed, phone_mark, since) on account_phone to walnut_app;

-- Codes that were sent to a phone. Of the code only a keyed hash is kept; it lives five minutes, is tried five times at most and counts once.
create table phone_code (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  purpose      text        not null check (purpose in ('SIGN_IN', 'SECOND_PROOF', 'NEW_PHONE')),
  account_id   uuid,
  phone_sealed bytea       not null,
  phone_mark   bytea       not null,
  code_mark    text        not null,
  asked_at     timestamptz not null,
  expires_at   timestamptz not null,
  tries        int         not null default 0,
  used_at      timestamptz,
  primary key (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id),
  constraint only_signing_in_is_of_nobody_yet check ((purpose = 'SIGN_IN') = (account_id is null)),
  constraint a_code_lives_five_minutes check (expires_at > asked_at and expires_at <= asked_at + interval '5 minutes'),
  constraint a_code_is_tried_five_times_at_most check (tries between 0 and 5),
  constraint a_code_is_tried_before_it_counts check (used_at is null or tries > 0)
);
create index phone_code_by_time on phone_code (county_id, asked_at);
select walnut_wall('phone_code');
grant select, insert, delete on phone_code to walnut_app;
grant update (tries, used_at, phone_sealed, phone_mark) on phone_code to walnut_app;

-- Whether a county asks its staff for a second proof after the password; without a row, of whoever has one.
create table second_proof_rule (
  county_id text        not null default current_setting('walnut.county'),
  rule      text        not null check (rule in ('WHERE_THERE_IS_ONE', 'ALWAYS', 'NEVER')),
  since     timestamptz not null,
  primary key (county_id)
);
select walnut_wall('second_proof_rule');
grant select, insert on second_proof_rule to walnut_app;
grant update (rule, since) on second_proof_rule to walnut_app;
