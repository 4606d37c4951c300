-- To whom and where a parcel goes stands sealed; a start of Walnut seals the rows that are here and validates the checks.
alter table orders
  alter column receiver_name drop not null,
  alter column receiver_phone drop not null,
  alter column receiver_address drop not null,
  add column receiver_name_sealed    bytea,
  add column receiver_phone_sealed   bytea,
  add column receiver_phone_mark     bytea,
  add column receiver_address_sealed bytea,
  add constraint receiver_name_is_sealed check (receiver_name is null and receiver_name_sealed is not null) not valid,
  add constraint receiver_phone_is_sealed check (receiver_phone is null and receiver_phone_sealed is not null and receiver_phone_mark is not null) not valid,
  add constraint receiver_address_is_sealed check (receiver_address is null and receiver_address_sealed is not null) not valid;
create index orders_by_receiver_phone on orders (county_id, receiver_phone_mark);
grant update (receiver_name, receiver_name_sealed, receiver_phone, receiver_phone_sealed, receiver_phone_mark,
              receiver_address, receiver_address_sealed) on orders to walnut_app;
