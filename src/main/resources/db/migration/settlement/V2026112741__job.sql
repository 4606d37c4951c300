-- A settlement run that was asked for, and how far it has come. Its statements come in one transaction at the end; the orders before
-- it in many, so a run that was cut off goes on where it stopped. One is under way in a county at a time.
create table settlement_job (
  county_id text        not null default current_setting('walnut.county'),
  id        uuid        not null,
  up_to     date        not null,
  asked_by  text        not null,
  asked_at  timestamptz not null,
  stage     text        not null check (stage in ('ORDERS', 'STATEMENTS', 'MADE', 'NOTHING')),
  orders    int         not null default 0 check (orders >= 0),
  done      int         not null default 0 check (done >= 0),
  unsettled int         not null default 0 check (unsettled >= 0),
  primary key (county_id, id)
);
create unique index one_settlement_run_is_under_way on settlement_job (county_id) where stage in ('ORDERS', 'STATEMENTS');
select walnut_wall('settlement_job');
grant select, insert on settlement_job to walnut_app;
grant update (stage, orders, done, unsettled) on settlement_job to walnut_app;

-- Runs made before are finished.
alter table settlement_run no force row level security;
alter table settlement_job no force row level security;
insert into settlement_job (county_id, id, up_to, asked_by, asked_at, stage)
select county_id, id, up_to, made_by, made_at, 'MADE'
  from settlement_run;
alter table settlement_run force row level security;
alter table settlement_job force row level security;
