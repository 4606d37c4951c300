-- Phones and the relative who is told instead stand sealed; a start of Walnut seals the rows that are here.
drop index message_by_phone;
alter table message
  add column phone_sealed bytea,
  add column phone_mark   bytea,
  add constraint phone_is_sealed check (phone is null and (phone_sealed is null) = (phone_mark is null)) not valid;
create index message_by_phone on message (county_id, phone_mark, written_at) where phone_mark is not null;
grant update (phone, phone_sealed, phone_mark) on message to walnut_app;

alter table message_errand
  add column phone_sealed bytea,
  add constraint phone_is_sealed check (phone is null) not valid;
grant update (phone, phone_sealed) on message_errand to walnut_app;

alter table message_wish
  drop constraint family_has_a_phone,
  add column family_name_sealed  bytea,
  add column family_phone_sealed bytea,
  add constraint family_name_is_sealed check (family_name is null) not valid,
  add constraint family_phone_is_sealed check (family_phone is null and (way <> 'FAMILY' or family_phone_sealed is not null)) not valid;
grant update (family_name_sealed, family_phone_sealed) on message_wish to walnut_app;

drop view message_card;
create view message_card with (security_invoker = true) as
select message.county_id, message.id, message.kind, message.channel, message.recipient_kind, message.recipient_id, message.phone_sealed,
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
grant select on message_card to walnut_app;
