-- How people wish to be told, what they refuse, and when nobody is disturbed.
alter table message add column code text not null default '';
alter table message add column place text;
alter table message add column spoken_zh text;
alter table message add column spoken_en text;
alter table message alter column code drop default;
alter table message_errand add column phone text;
create index message_by_place on message (county_id, channel, place, written_at, id);
create index message_by_phone on message (county_id, phone, written_at) where phone is not null;

create table message_wish (
  county_id      text        not null default current_setting('walnut.county'),
  recipient_kind text        not null check (recipient_kind in ('HOUSEHOLD', 'ACCOUNT')),
  recipient_id   uuid        not null,
  way            text        not null check (way in ('SMS', 'VOICE', 'PRINT', 'FAMILY')),
  language       text        not null check (language in ('zh', 'en')),
  family_name    text,
  family_phone   text,
  refused        text[]      not null default '{}',
  changed_at     timestamptz not null,
  primary key (county_id, recipient_kind, recipient_id),
  constraint family_has_a_phone check (way <> 'FAMILY' or family_phone is not null),
  constraint codes_and_money_are_not_refused check (refused <@ array ['GOODS', 'ORDERS', 'NEWS'])
);
select walnut_wall('message_wish');
grant select, insert on message_wish to walnut_app;
grant update (way, language, family_name, family_phone, refused, changed_at) on message_wish to walnut_app;

-- The county's own rules; without a row the usual ones hold.
create table message_rule (
  county_id      text not null default current_setting('walnut.county'),
  quiet_from     time not null,
  quiet_until    time not null,
  texts_per_hour int  not null check (texts_per_hour between 1 and 1000),
  primary key (county_id)
);
select walnut_wall('message_rule');
grant select, insert on message_rule to walnut_app;
grant update (quiet_from, quiet_until, texts_per_hour) on message_rule to walnut_app;

create or replace view message_card with (security_invoker = true) as
select message.county_id, message.id, message.kind, message.channel, message.recipient_kind, message.recipient_id, message.phone,
       message.text_zh, message.text_en, message.path, message.written_at,
       coalesce(latest.outcome, 'WAITING') as state, latest.why, message.topic, message.important, coalesce(latest.at, message.written_at) as since,
       message.code, message.place, coalesce(message.spoken_zh, message.text_zh) as spoken_zh, coalesce(message.spoken_en, message.text_en) as spoken_en
  from message
  left join lateral (
       select message_outcome.outcome, message_outcome.why, message_outcome.at
         from message_outcome
        where message_outcome.county_id = message.county_id
          and message_outcome.message_id = message.id
        order by message_outcome.at desc, message_outcome.id desc
        limit 1
       ) as latest on true;
