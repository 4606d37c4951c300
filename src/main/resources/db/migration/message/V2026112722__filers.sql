-- Who filed something without an account is told what becomes of it.
alter table message drop constraint message_recipient_kind_check;
alter table message add constraint message_recipient_kind_check check (recipient_kind in ('HOUSEHOLD', 'ACCOUNT', 'FILER'));
alter table message drop constraint message_topic_check;
alter table message add constraint message_topic_check check (topic in ('CODES', 'MONEY', 'GOODS', 'ORDERS', 'NEWS', 'FILINGS'));
