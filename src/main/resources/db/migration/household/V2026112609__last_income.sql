-- The day of a household's latest income line stands on the household, written with the line: who has none for a year is found
-- without asking every line there is.
alter table household add column last_income_on date not null default '-infinity';
grant update (last_income_on) on household to walnut_app;

-- The owner of the tables looks past the wall for a moment, to fill in the households of every county.
alter table household no force row level security;
alter table income_line no force row level security;
update household
   set last_income_on = latest.on_day
  from (select county_id, household_id, max(received_on) as on_day from income_line group by county_id, household_id) as latest
 where latest.county_id = household.county_id
   and latest.household_id = household.id;
alter table household force row level security;
alter table income_line force row level security;

create index household_by_last_income on household (county_id, last_income_on, village_code) include (registered_at);

-- Readings of a register with refused rows, and whether a later reading of the same file followed.
create index register_import_refused on register_import (county_id, at, id) where refused > 0 and not trial;
create index register_import_of_file on register_import (county_id, file_name, division, at) where not trial;
