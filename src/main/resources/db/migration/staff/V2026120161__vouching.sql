-- Who of the county let somebody into an account: opened it, invited its owner anew, gave it another post, opened it again, took away the
-- second proof. Whoever does so could come in there. Nothing is written where Walnut's operator opens an account.
create table letting_in (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  account_id uuid        not null,
  by_whom    uuid        not null,
  at         timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id)
);
create index letting_in_by_account on letting_in (county_id, account_id, at);

-- Somebody else knows the owner and saw that it is they who come in.
create table vouch (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  account_id uuid        not null,
  by_whom    uuid        not null,
  at         timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, account_id) references account (county_id, id),
  constraint nobody_vouches_for_themselves check (by_whom <> account_id)
);
create index vouch_by_account on vouch (county_id, account_id, at);

-- Accounts nobody has vouched for since they were last let into. What is let in at the same moment counts as later.
create view unvouched_account with (security_invoker = true) as
select distinct account_id, by_whom as let_in_by, county_id
  from letting_in
 where not exists (select
                     from vouch
                    where vouch.county_id = letting_in.county_id
                      and vouch.account_id = letting_in.account_id
                      and vouch.at > letting_in.at);

create function vouch_is_by_another() returns trigger language plpgsql as $$
begin
  if exists (select
               from unvouched_account
              where county_id = new.county_id
                and account_id = new.account_id
                and let_in_by = new.by_whom) then
    raise exception 'who let somebody in does not vouch for them' using errcode = 'check_violation', constraint = 'another_person_vouches';
  end if;
  if exists (select
               from unvouched_account
              where county_id = new.county_id
                and account_id = new.by_whom) then
    raise exception 'who waits for a vouch gives none' using errcode = 'check_violation', constraint = 'who_vouches_is_vouched_for';
  end if;
  return new;
end
$$;
create trigger vouch_is_by_another before insert on vouch for each row execute function vouch_is_by_another();

select walnut_wall('letting_in');
select walnut_wall('vouch');
grant select, insert on letting_in, vouch to walnut_app;
grant select on unvouched_account to walnut_app;
