-- Projects in work are few beside those that are over.
create index project_in_work on project (county_id, id) where state in ('APPROVED', 'CONTRACTED', 'RUNNING');
