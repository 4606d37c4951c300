-- What waits on the desk is found without looking at what is done.
create index posting_to_review on posting (county_id, written_at, id) where state = 'DRAFT';
create index posting_to_post on posting (county_id, reviewed_at, id) where state = 'REVIEWED';
create index objection_to_answer on objection (county_id, filed_at, id) where state = 'FILED';
