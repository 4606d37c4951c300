create table household (
  county_id     text        not null default current_setting('walnut.county'),
  id            uuid        not null,
  code          text        not null,
  village_code  text        not null,
  household_no  text,
  status        text        not null check (status in ('NOT_POOR', 'REGISTERED_POOR', 'LIFTED', 'MONITORED')),
  registered_at timestamptz not null,
  primary key (county_id, id),
  unique (county_id, code),
  constraint a_village_lies_in_the_county check (left(village_code, 6) = county_id and length(village_code) = 12)
);
create unique index a_number_is_given_once_in_a_village on household (county_id, village_code, household_no) where household_no is not null;
create index household_by_village on household (county_id, village_code, code);
select walnut_wall('household');
grant select, insert on household to walnut_app;

-- Append-only. How a household is reached and paid; the highest revision holds, the others tell what held before.
create table household_contact (
  county_id    text        not null default current_setting('walnut.county'),
  household_id uuid        not null,
  revision     int         not null check (revision >= 0),
  phone        text,
  bank_card    text,
  recorded_at  timestamptz not null,
  primary key (county_id, household_id, revision),
  foreign key (county_id, household_id) references household (county_id, id),
  constraint a_bank_card_is_digits check (bank_card ~ '^[0-9]{12,19}$')
);
select walnut_wall('household_contact');
grant select, insert on household_contact to walnut_app;

-- A person lives in one household of a county at a time, whoever tries at the same time. Who leaves stays to be seen;
-- from the day of leaving on somebody counts no longer.
create table member (
  county_id    text    not null default current_setting('walnut.county'),
  id           uuid    not null,
  household_id uuid    not null,
  position     int     not null check (position >= 0),
  name         text    not null check (name <> ''),
  citizen_id   text    not null,
  born_on      date    not null,
  relation     text    not null check (relation in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'OTHER')),
  joined_on    date,
  left_on      date,
  left_why     text,
  primary key (county_id, id),
  foreign key (county_id, household_id) references household (county_id, id),
  unique (county_id, household_id, position),
  constraint a_citizen_number_has_eighteen_characters check (citizen_id ~ '^[0-9]{17}[0-9X]$'),
  constraint nobody_joins_before_birth check (joined_on >= born_on),
  constraint nobody_leaves_before_joining check (left_on >= coalesce(joined_on, born_on)),
  constraint a_leaving_says_why check ((left_on is null) = (left_why is null) and left_why <> ''),
  constraint a_head_stays check (relation <> 'HEAD' or left_on is null)
);
create unique index a_person_lives_in_one_household on member (county_id, citizen_id) where left_on is null;
create index member_by_citizen on member (county_id, citizen_id);
create unique index a_household_has_one_head on member (county_id, household_id) where relation = 'HEAD';
select walnut_wall('member');
grant select, insert on member to walnut_app;
grant update (left_on, left_why) on member to walnut_app;

-- Append-only. The amount is signed as it counts in the income: a cost is negative, a correction is a second line
-- that takes the first away.
create table income_line (
  county_id    text        not null default current_setting('walnut.county'),
  id           uuid        not null,
  household_id uuid        not null,
  category     text        not null check (category in ('WAGE', 'OPERATING', 'OPERATING_COST', 'PROPERTY', 'TRANSFER')),
  amount_fen   bigint      not null,
  received_on  date        not null,
  grade        text        not null check (grade in ('E0', 'E1', 'E2', 'E3', 'E4')),
  source_kind  text        not null check (source_kind in ('HAND', 'SETTLEMENT', 'REVERSAL')),
  source_id    uuid,
  document_id  uuid,
  note         text,
  recorded_at  timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, household_id) references household (county_id, id),
  constraint a_source_gives_one_line unique (county_id, source_kind, source_id),
  constraint what_is_not_by_hand_names_its_source check ((source_kind = 'HAND') = (source_id is null)),
  constraint a_reversal_says_why check (source_kind <> 'REVERSAL' or note <> ''),
  constraint a_document_proves_a_payment check (document_id is null or grade <> 'E0')
);
create index income_line_by_household on income_line (county_id, household_id, received_on, id);
create index income_line_by_day on income_line (county_id, received_on);
select walnut_wall('income_line');
grant select, insert on income_line to walnut_app;

create view household_card with (security_invoker = true) as
select household.county_id,
       household.id,
       household.code,
       head.name as head_name,
       household.village_code,
       household.status,
       (select count(*)
          from member
         where member.county_id = household.county_id
           and member.household_id = household.id
           and member.left_on is null) as size,
       (select contact.phone
          from household_contact contact
         where contact.county_id = household.county_id
           and contact.household_id = household.id
         order by contact.revision desc
         limit 1) as phone,
       (select contact.bank_card
          from household_contact contact
         where contact.county_id = household.county_id
           and contact.household_id = household.id
         order by contact.revision desc
         limit 1) as bank_card
  from household
  join member head
    on head.county_id = household.county_id
   and head.household_id = household.id
   and head.relation = 'HEAD';
grant select on household_card to walnut_app;

create view income_card with (security_invoker = true) as
select county_id, id, household_id, category, amount_fen, received_on, grade, source_kind, source_id, note
  from income_line;
grant select on income_card to walnut_app;
