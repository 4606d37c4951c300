-- What waits on the desk is found without looking at what is done.
create index standard_version_to_review on standard_version (county_id, drafted_at, standard_id) where state = 'DRAFT';
create index standard_version_to_enforce on standard_version (county_id, reviewed_at, standard_id) where state = 'REVIEWED';
