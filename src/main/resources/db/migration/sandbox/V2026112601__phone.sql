-- The phones that Walnut is tried with: the texts that came, and the words of them that are still to be told.
create table sandbox_text (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  phone      text        not null,
  phone_id   uuid        not null,
  way        text        not null check (way in ('SMS', 'VOICE')),
  body       text        not null,
  notify_url text        not null,
  trouble    text        not null check (trouble in ('NONE', 'FAIL', 'DELAY', 'DUPLICATE', 'UNKNOWN')),
  came_at    timestamptz not null,
  arrives_at timestamptz not null,
  primary key (county_id, id),
  constraint nothing_arrives_before_it_came check (arrives_at >= came_at)
);
create index sandbox_text_by_phone on sandbox_text (county_id, phone_id, arrives_at, id);

create table sandbox_receipt (
  county_id text        not null default current_setting('walnut.county'),
  id        uuid        not null,
  text_id   uuid        not null,
  body      text        not null,
  due_at    timestamptz not null,
  state     text        not null check (state in ('WAITING', 'ARRIVED', 'GIVEN_UP')),
  tries     int         not null default 0,
  primary key (county_id, id),
  foreign key (county_id, text_id) references sandbox_text (county_id, id)
);
create index sandbox_receipt_waiting on sandbox_receipt (county_id, due_at) where state = 'WAITING';

-- What is amiss with the network of a county just now.
create table sandbox_trouble (
  county_id text not null default current_setting('walnut.county'),
  trouble   text not null check (trouble in ('NONE', 'DOWN', 'FAIL', 'DELAY', 'DUPLICATE', 'UNKNOWN')),
  primary key (county_id)
);

select walnut_wall('sandbox_text');
select walnut_wall('sandbox_receipt');
select walnut_wall('sandbox_trouble');
grant select, insert on sandbox_text, sandbox_receipt, sandbox_trouble to walnut_app;
grant update (state, tries) on sandbox_receipt to walnut_app;
grant update (trouble) on sandbox_trouble to walnut_app;
