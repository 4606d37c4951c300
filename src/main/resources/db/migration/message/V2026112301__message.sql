-- What was told to whom, in the words of that moment. Append-only; what becomes of a message are rows of their own.
create table message (
  county_id      text        not null default current_setting('walnut.county'),
  id             uuid        not null,
  kind           text        not null,
  channel        text        not null check (channel in ('IN_APP', 'SMS', 'PRINT')),
  recipient_kind text        not null check (recipient_kind in ('HOUSEHOLD', 'ACCOUNT')),
  recipient_id   uuid        not null,
  phone          text,
  text_zh        text        not null,
  text_en        text        not null,
  path           text        not null,
  written_at     timestamptz not null,
  primary key (county_id, id),
  constraint only_accounts_are_told_in_the_application check (channel <> 'IN_APP' or recipient_kind = 'ACCOUNT'),
  constraint a_path_is_a_page_of_ours check (path like '/%' and path not like '//%')
);
create index message_by_time on message (county_id, written_at, id);
create index message_by_recipient on message (county_id, recipient_id, written_at, id);
select walnut_wall('message');
grant select, insert on message to walnut_app;

create table message_outcome (
  county_id  text        not null default current_setting('walnut.county'),
  message_id uuid        not null,
  outcome    text        not null check (outcome in ('SENT', 'FAILED', 'READ')),
  at         timestamptz not null,
  why        text,
  primary key (county_id, message_id, outcome),
  foreign key (county_id, message_id) references message (county_id, id)
);
select walnut_wall('message_outcome');
grant select, insert on message_outcome to walnut_app;

-- Each message with the last that became of it.
create view message_card with (security_invoker = true) as
select message.county_id, message.id, message.kind, message.channel, message.recipient_kind, message.recipient_id, message.phone,
       message.text_zh, message.text_en, message.path, message.written_at,
       coalesce(latest.outcome, 'WAITING') as state, latest.why
  from message
  left join lateral (
       select message_outcome.outcome, message_outcome.why
         from message_outcome
        where message_outcome.county_id = message.county_id
          and message_outcome.message_id = message.id
        order by message_outcome.at desc, message_outcome.outcome = 'READ' desc
        limit 1
       ) as latest on true;
grant select on message_card to walnut_app;
