-- Who wrote a draft last, and who read it: another person. Of versions from before nobody knows.
alter table standard_version add column writer uuid;
alter table standard_version add column reviewer uuid;
alter table standard_version add constraint another_person_reviews check (reviewer <> writer);
grant update (writer, reviewer) on standard_version to walnut_app;
