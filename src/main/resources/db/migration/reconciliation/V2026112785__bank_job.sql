-- Long files of the bank that are read in the background. The file is kept until it is read; its lines come in one transaction,
-- and how far that is stands here.
create table recon_bank_job (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  day        date        not null,
  content    bytea,
  asked_by   text        not null,
  asked_at   timestamptz not null,
  stage      text        not null check (stage in ('READING', 'MATCHING', 'TAKEN', 'FAILED')),
  lines      int         not null default 0 check (lines >= 0),
  done       int         not null default 0 check (done >= 0),
  open       int         not null default 0 check (open >= 0),
  fault      text,
  fault_args text[]      not null default '{}',
  primary key (county_id, id),
  constraint a_file_is_kept_until_it_is_read check ((content is not null) = (stage in ('READING', 'MATCHING'))),
  constraint what_failed_has_a_fault check ((fault is not null) = (stage = 'FAILED'))
);
create index recon_bank_job_under_way on recon_bank_job (county_id, asked_at, id) where stage in ('READING', 'MATCHING');
select walnut_wall('recon_bank_job');
grant select, insert on recon_bank_job to walnut_app;
grant update (content, asked_by, asked_at, stage, lines, done, open, fault, fault_args) on recon_bank_job to walnut_app;
