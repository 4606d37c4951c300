-- The phones that messages went to are kept for a time only.
insert into retention_rule (kind, since, days, source)
values ('message.phone', '2026-01-01', 365, '个人信息保护法第十九条：保存期限应为最短时间 (PIPL art. 19: as short as the purpose allows; our own period)');
