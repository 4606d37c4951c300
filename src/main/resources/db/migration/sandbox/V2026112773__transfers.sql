-- Transfers of merchants that the played WeChat Pay was asked for, and what it has still to tell of them.
create table sandbox_transfer (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  bill_no    text        not null,
  openid     text        not null,
  amount_fen bigint      not null check (amount_fen > 0),
  remark     text        not null,
  notify_url text        not null,
  state      text        not null check (state in ('WAIT_USER_CONFIRM', 'SUCCESS', 'FAIL', 'CANCELLED')),
  why        text,
  made_at    timestamptz not null,
  decided_at timestamptz,
  primary key (county_id, id),
  unique (county_id, bill_no)
);
create index sandbox_transfer_by_time on sandbox_transfer (county_id, made_at desc, id);

create table sandbox_transfer_notice (
  county_id   text        not null default current_setting('walnut.county'),
  id          uuid        not null,
  transfer_id uuid        not null,
  body        text        not null,
  flaw        text        not null check (flaw in ('NONE', 'SIGNATURE', 'OLD', 'UNKNOWN_ORDER')),
  due_at      timestamptz not null,
  state       text        not null check (state in ('WAITING', 'ARRIVED', 'GIVEN_UP')),
  tries       int         not null default 0,
  primary key (county_id, id),
  foreign key (county_id, transfer_id) references sandbox_transfer (county_id, id)
);
create index sandbox_transfer_notice_waiting on sandbox_transfer_notice (county_id, due_at) where state = 'WAITING';
select walnut_wall('sandbox_transfer');
select walnut_wall('sandbox_transfer_notice');
grant select, insert on sandbox_transfer, sandbox_transfer_notice to walnut_app;
grant update (state, why, decided_at) on sandbox_transfer to walnut_app;
grant update (state, tries) on sandbox_transfer_notice to walnut_app;
