-- Somebody who filed a complaint or an objection can be unmasked as well, and is kept for a time only.
alter table unmasking drop constraint unmasking_subject_kind_check;
alter table unmasking add constraint unmasking_subject_kind_check
      check (subject_kind in ('HOUSEHOLD', 'ORDER', 'COMPLAINT', 'OBJECTION'));
insert into retention_rule (kind, since, days, source)
values ('filer.ended', '2026-01-01', 365, '个人信息保护法第十九条：保存期限应为最短时间 (PIPL art. 19: as short as the purpose allows; our own period)');
