-- Text messages and calls really leave now: what waits to be handed to the gateway, and all that becomes of each message.
alter table message drop constraint message_channel_check;
alter table message add constraint message_channel_check check (channel in ('IN_APP', 'SMS', 'VOICE', 'PRINT'));
alter table message add column topic text not null default 'NEWS' check (topic in ('CODES', 'MONEY', 'GOODS', 'ORDERS', 'NEWS'));
alter table message add column important boolean not null default false;
alter table message alter column topic drop default;
alter table message alter column important drop default;

-- The same can become of a message more than once, and in the order of the ids.
alter table message_outcome drop constraint message_outcome_pkey;
alter table message_outcome add column id uuid not null default gen_random_uuid();
alter table message_outcome alter column id drop default;
alter table message_outcome add primary key (county_id, id);
alter table message_outcome drop constraint message_outcome_outcome_check;
alter table message_outcome add constraint message_outcome_outcome_check
      check (outcome in ('WAITING', 'HANDED', 'SENT', 'DELIVERED', 'UNKNOWN', 'FAILED', 'SUPPRESSED', 'READ'));
create unique index message_is_read_once on message_outcome (county_id, message_id) where outcome = 'READ';
create unique index message_is_shown_or_printed_once on message_outcome (county_id, message_id) where outcome = 'SENT';
create index message_outcome_by_message on message_outcome (county_id, message_id, at, id);

-- What the gateway has still to be given or asked. Gone when the outcome is known. The full text stands here only while
-- a message with a secret in it waits to be handed over.
create table message_errand (
  county_id    text        not null default current_setting('walnut.county'),
  message_id   uuid        not null,
  number       uuid        not null,
  state        text        not null check (state in ('WAITING', 'HANDED', 'UNKNOWN')),
  language     text        not null check (language in ('zh', 'en')),
  full_text    text,
  tries        int         not null default 0,
  due_at       timestamptz not null,
  begun_at     timestamptz not null,
  worthless_at timestamptz,
  primary key (county_id, message_id),
  foreign key (county_id, message_id) references message (county_id, id),
  constraint a_secret_is_forgotten_once_handed_over check (state <> 'HANDED' or full_text is null)
);
create index message_errand_due on message_errand (county_id, due_at);
select walnut_wall('message_errand');
grant select, insert, delete on message_errand to walnut_app;
grant update (state, full_text, tries, due_at) on message_errand to walnut_app;

-- The gateway knows a message by the number of each attempt to bring it.
create table message_attempt (
  county_id  text        not null default current_setting('walnut.county'),
  number     uuid        not null,
  message_id uuid        not null,
  at         timestamptz not null,
  primary key (county_id, number),
  foreign key (county_id, message_id) references message (county_id, id)
);
create index message_attempt_by_message on message_attempt (county_id, message_id);
select walnut_wall('message_attempt');
grant select, insert on message_attempt to walnut_app;

-- What the gateway told, each once.
create table message_receipt (
  county_id text        not null default current_setting('walnut.county'),
  id        uuid        not null,
  number    uuid        not null,
  state     text        not null check (state in ('ACCEPTED', 'DELIVERED', 'FAILED', 'UNKNOWN')),
  came_at   timestamptz not null,
  times     int         not null default 1,
  primary key (county_id, id),
  foreign key (county_id, number) references message_attempt (county_id, number)
);
select walnut_wall('message_receipt');
grant select, insert on message_receipt to walnut_app;
grant update (times) on message_receipt to walnut_app;

create or replace view message_card with (security_invoker = true) as
select message.county_id, message.id, message.kind, message.channel, message.recipient_kind, message.recipient_id, message.phone,
       message.text_zh, message.text_en, message.path, message.written_at,
       coalesce(latest.outcome, 'WAITING') as state, latest.why, message.topic, message.important, coalesce(latest.at, message.written_at) as since
  from message
  left join lateral (
       select message_outcome.outcome, message_outcome.why, message_outcome.at
         from message_outcome
        where message_outcome.county_id = message.county_id
          and message_outcome.message_id = message.id
        order by message_outcome.at desc, message_outcome.id desc
        limit 1
       ) as latest on true;
