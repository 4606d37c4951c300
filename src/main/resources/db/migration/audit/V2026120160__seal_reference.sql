-- An activity and the seal it is in are written together, by one statement after the other of one transaction, and neither can be changed
-- or deleted by the application. To look the same seal up again for each of two thousand rows cost half as much as all else of sealing them;
-- a row that names a seal that is not there is found by the verification.
alter table sealed_activity drop constraint sealed_activity_county_id_seal_number_fkey;
