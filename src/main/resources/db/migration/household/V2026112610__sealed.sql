-- Citizen number, phone, bank card, status and why somebody left stand sealed; a start of Walnut seals the rows that
-- are here and then validates the checks, which hold for new rows from now on.
alter table household
  alter column status drop not null,
  add column status_sealed bytea,
  add column status_mark   bytea,
  add constraint status_is_sealed check (status is null and status_sealed is not null and status_mark is not null) not valid;
create index household_by_status on household (county_id, status_mark);
grant update (status, status_sealed, status_mark) on household to walnut_app;

alter table household_contact
  add column phone_sealed     bytea,
  add column phone_mark       bytea,
  add column bank_card_sealed bytea,
  add column bank_card_mark   bytea,
  add constraint phone_is_sealed check (phone is null and (phone_sealed is null) = (phone_mark is null)) not valid,
  add constraint bank_card_is_sealed check (bank_card is null and (bank_card_sealed is null) = (bank_card_mark is null)) not valid;
create index household_contact_by_phone on household_contact (county_id, phone_mark);
create index household_contact_by_card on household_contact (county_id, bank_card_mark);
grant update (phone, phone_sealed, phone_mark, bank_card, bank_card_sealed, bank_card_mark) on household_contact to walnut_app;

drop index a_person_lives_in_one_household;
drop index member_by_citizen;
alter table member
  alter column citizen_id drop not null,
  drop constraint a_leaving_says_why,
  add column citizen_id_sealed bytea,
  add column citizen_id_mark   bytea,
  add column left_why_sealed   bytea,
  add constraint citizen_id_is_sealed check (citizen_id is null and citizen_id_sealed is not null and citizen_id_mark is not null) not valid,
  add constraint left_why_is_sealed check (left_why is null and (left_on is null) = (left_why_sealed is null)) not valid;
create unique index a_person_lives_in_one_household on member (county_id, citizen_id_mark) where left_on is null;
create index member_by_citizen on member (county_id, citizen_id_mark);
grant update (citizen_id, citizen_id_sealed, citizen_id_mark, left_why_sealed) on member to walnut_app;

-- A note may tell of illness or hardship.
alter table income_line
  drop constraint a_reversal_says_why,
  add column note_sealed bytea,
  add constraint note_is_sealed check (note is null and (source_kind <> 'REVERSAL' or note_sealed is not null)) not valid;
grant update (note, note_sealed) on income_line to walnut_app;

drop view household_card;
create view household_card with (security_invoker = true) as
select household.county_id,
       household.id,
       household.code,
       head.name as head_name,
       household.village_code,
       (select count(*)
          from member
         where member.county_id = household.county_id
           and member.household_id = household.id
           and member.left_on is null) as size,
       household.status_sealed,
       household.status_mark,
       contact.revision as contact_revision,
       contact.phone_sealed,
       contact.bank_card_sealed
  from household
  join member head
    on head.county_id = household.county_id
   and head.household_id = household.id
   and head.relation = 'HEAD'
  left join lateral (
       select revision, phone_sealed, bank_card_sealed
         from household_contact
        where household_contact.county_id = household.county_id
          and household_contact.household_id = household.id
        order by revision desc
        limit 1) contact on true;
grant select on household_card to walnut_app;

drop view income_card;
create view income_card with (security_invoker = true) as
select county_id, id, household_id, category, amount_fen, received_on, grade, source_kind, source_id
  from income_line;
grant select on income_card to walnut_app;
