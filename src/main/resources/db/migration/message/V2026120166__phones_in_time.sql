-- The phones that messages went to are kept for a time only.
create index message_with_phone on message (county_id, written_at) where phone_sealed is not null;
