-- What a file shows, asked each time one is fetched.
create index file_evidence_by_file on file_evidence (county_id, file_id);
