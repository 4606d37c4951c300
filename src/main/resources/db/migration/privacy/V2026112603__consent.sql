-- Append-only. What somebody has consented to and what was taken back; the highest revision of a purpose holds.
create table consent_step (
  county_id      text        not null default current_setting('walnut.county'),
  id             uuid        not null,
  subject_kind   text        not null check (subject_kind in ('HOUSEHOLD', 'ORDER')),
  subject_id     uuid        not null,
  label          text        not null,
  purpose        text        not null check (purpose in ('TRACE_NAME', 'TRACE_PHOTO', 'SMS', 'BANK', 'FINANCE_AGENCY', 'PUBLIC_NOTICE', 'STATISTICS')),
  revision       int         not null check (revision >= 0),
  given          boolean     not null,
  how            text        not null check (how in ('PAPER', 'VOICE_WITNESS', 'OWN_SIGN_IN')),
  by_whom_sealed bytea       not null,
  witness_sealed bytea,
  document_id    uuid,
  text_version   int         not null check (text_version > 0),
  on_day         date        not null,
  at             timestamptz not null,
  account_id     uuid        not null,
  who            text        not null,
  primary key (county_id, id),
  unique (county_id, subject_id, purpose, revision),
  constraint a_paper_is_there check (not given or how <> 'PAPER' or document_id is not null),
  constraint a_voice_has_a_witness check (not given or how <> 'VOICE_WITNESS' or witness_sealed is not null)
);
select walnut_wall('consent_step');
grant select, insert, update (by_whom_sealed, witness_sealed) on consent_step to walnut_app;

create view consent_card with (security_invoker = true) as
select distinct on (county_id, subject_id, purpose)
       county_id, subject_id, purpose, given, on_day
  from consent_step
 order by county_id, subject_id, purpose, revision desc;
grant select on consent_card to walnut_app;
