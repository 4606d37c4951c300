-- What keeps an account safe is told as well, and cannot be refused.
alter table message drop constraint message_topic_check;
alter table message add constraint message_topic_check check (topic in ('CODES', 'MONEY', 'GOODS', 'ORDERS', 'NEWS', 'FILINGS', 'SAFETY'));
