-- A search looks for a part of a name: these are read through from end to end, and nothing else.
create index member_by_head_name on member (county_id, name) include (household_id) where relation = 'HEAD';

-- The list of households, village by village, with what it is narrowed by.
create index household_listed on household (county_id, village_code, code) include (id);
drop index household_by_village;

-- What a household is called by: its head's name, of which a part is enough, and its code, which is given whole.
create view household_word with (security_invoker = true) as
select county_id, household_id, name as word, false as whole
  from member
 where relation = 'HEAD'
 union all
select county_id, id, code, true
  from household;
grant select on household_word to walnut_app;

-- Households that nobody knows how to pay: the few are found at once among the many that have a card.
create index household_contact_without_card on household_contact (county_id, household_id, revision) where bank_card_sealed is null;
create view household_without_card with (security_invoker = true) as
select bare.county_id, bare.household_id
  from household_contact bare
 where bare.bank_card_sealed is null
   and bare.revision = (select max(latest.revision)
                          from household_contact latest
                         where latest.county_id = bare.county_id
                           and latest.household_id = bare.household_id);
grant select on household_without_card to walnut_app;

create index household_contact_without_phone on household_contact (county_id, household_id, revision) where phone_sealed is null;
