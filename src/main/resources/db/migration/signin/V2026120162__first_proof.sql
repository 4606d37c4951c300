-- Who has just come in by an invitation has no second proof yet. Until then they may enter a phone while they sign in, where the county asks
-- two proofs of everybody.
create table first_proof (
  county_id  text        not null default current_setting('walnut.county'),
  account_id uuid        not null,
  until      timestamptz not null,
  primary key (county_id, account_id),
  foreign key (county_id, account_id) references account (county_id, id)
);
select walnut_wall('first_proof');
grant select, insert on first_proof to walnut_app;
grant update (until) on first_proof to walnut_app;

alter table phone_code drop constraint phone_code_purpose_check;
alter table phone_code add constraint phone_code_purpose_check check (purpose in ('SIGN_IN', 'SECOND_PROOF', 'NEW_PHONE', 'FIRST_PHONE'));
