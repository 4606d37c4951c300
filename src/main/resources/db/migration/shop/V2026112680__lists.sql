-- The list of listings, newest first, and what a search reads of it.
alter table listing add column words text generated always as (lower(code || ' ' || title_zh || ' ' || title_en)) stored;
create index listing_by_time on listing (county_id, listed_at desc, id desc);
