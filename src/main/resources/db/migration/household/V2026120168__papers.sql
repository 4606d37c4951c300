-- Whose paper a file is, asked each time one is fetched.
create index income_line_by_paper on income_line (county_id, document_id) where document_id is not null;
