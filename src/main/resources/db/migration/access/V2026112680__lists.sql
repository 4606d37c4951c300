-- The list of accounts; a search reads logins and names from it alone.
create index account_listed on account (county_id, login) include (display_name);
create index account_of_staff on account (county_id, id) where role <> 'BUYER' and closed_at is null;
