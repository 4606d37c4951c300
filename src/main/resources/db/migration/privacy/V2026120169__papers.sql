-- Whose paper a file is, asked each time one is fetched.
create index consent_step_by_paper on consent_step (county_id, document_id) where document_id is not null;
