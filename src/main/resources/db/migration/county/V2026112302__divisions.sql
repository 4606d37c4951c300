-- Counties and their places: the same for everybody, so of no county. Loaded from the official lists at every start.
create table county (
  code    text primary key,
  name_zh text not null,
  name_en text not null,
  constraint a_county_has_six_digits check (code ~ '^[1-9][0-9]{5}$')
);

create table division (
  code          text primary key,
  county_code   text not null references county,
  town_code     text not null references division,
  level         text not null check (level in ('TOWN', 'VILLAGE')),
  name          text not null,
  official_name text not null,
  constraint a_place_lies_in_its_town check (left(code, 9) = left(town_code, 9) and left(code, 6) = county_code),
  constraint a_place_has_twelve_digits check (code ~ '^[1-9][0-9]{11}$'),
  constraint a_town_is_its_own_town check ((level = 'TOWN') = (code = town_code))
);
create index division_by_town on division (town_code, code);
grant select, insert, update on county, division to walnut_app;

-- A place with its town: what the rooms above join. A town is a place too.
create view place with (security_invoker = true) as
select village.code,
       village.name,
       village.town_code,
       town.name as town_name,
       village.county_code,
       village.level,
       case when village.level = 'TOWN' then town.name else town.name || ' ' || village.name end as label
  from division village
  join division town on town.code = village.town_code;
grant select on place to walnut_app;
