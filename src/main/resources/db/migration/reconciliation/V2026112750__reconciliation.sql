-- What outside says of our money, day by day: the payment service's bill and the bank's statement, each taken once.
create table recon_file (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  side       text        not null check (side in ('PROVIDER', 'WECHAT', 'ALIPAY', 'BANK')),
  day        date        not null,
  hash       text        not null,
  line_count int         not null check (line_count >= 0),
  in_fen     bigint      not null check (in_fen >= 0),
  out_fen    bigint      not null check (out_fen >= 0),
  taken_at   timestamptz not null,
  taken_by   text        not null,
  primary key (county_id, id),
  unique (county_id, side, day)
);

create table recon_line (
  county_id  text   not null default current_setting('walnut.county'),
  file_id    uuid   not null,
  line_no    int    not null check (line_no > 0),
  reference  text   not null check (char_length(reference) between 1 and 80),
  amount_fen bigint not null check (amount_fen <> 0),
  primary key (county_id, file_id, line_no),
  foreign key (county_id, file_id) references recon_file (county_id, id)
);

-- Where the books and a file do not agree. What is open changes with the files; what is settled stays.
create table recon_difference (
  county_id  text        not null default current_setting('walnut.county'),
  id         uuid        not null,
  code       text        not null,
  side       text        not null check (side in ('PROVIDER', 'WECHAT', 'ALIPAY', 'BANK')),
  day        date        not null,
  reference  text        not null,
  kind       text        not null check (kind in ('MISSING_HERE', 'MISSING_THERE', 'AMOUNT')),
  ours_fen   bigint      not null,
  theirs_fen bigint      not null,
  state      text        not null check (state in ('OPEN', 'HEALED', 'RESOLVED')),
  found_at   timestamptz not null,
  healed_on  date,
  primary key (county_id, id),
  unique (county_id, side, day, reference),
  constraint a_difference_differs check (ours_fen <> theirs_fen),
  constraint the_kind_says_what_is_missing check (kind = case when ours_fen = 0 then 'MISSING_HERE' when theirs_fen = 0 then 'MISSING_THERE' else 'AMOUNT' end),
  constraint healed_differences_have_a_day check ((state = 'HEALED') = (healed_on is not null))
);
create index recon_difference_open on recon_difference (county_id, kind, found_at, id) where state = 'OPEN';
create index recon_difference_by_code on recon_difference (county_id, code);

-- What a person found out about a difference: an entry in the books, or another difference that explains it.
create table recon_resolution (
  county_id     text        not null default current_setting('walnut.county'),
  difference_id uuid        not null,
  how           text        not null check (how in ('POSTED', 'EXPLAINED')),
  why           text        not null check (char_length(why) between 4 and 200),
  entry_id      uuid,
  approval_id   uuid,
  other_id      uuid,
  at            timestamptz not null,
  primary key (county_id, difference_id),
  foreign key (county_id, difference_id) references recon_difference (county_id, id),
  foreign key (county_id, other_id) references recon_difference (county_id, id),
  constraint a_posting_has_an_entry check ((how = 'POSTED') = (entry_id is not null and approval_id is not null)),
  constraint an_explanation_names_another check ((how = 'EXPLAINED') = (other_id is not null and other_id <> difference_id))
);

-- The number of the county's account, as the bank's statements name it; the highest turn counts.
create table recon_account (
  county_id  text        not null default current_setting('walnut.county'),
  turn_no    int         not null check (turn_no > 0),
  account_no text        not null check (account_no ~ '^[0-9]{8,30}$'),
  at         timestamptz not null,
  primary key (county_id, turn_no)
);

select walnut_wall('recon_file');
select walnut_wall('recon_line');
select walnut_wall('recon_difference');
select walnut_wall('recon_resolution');
select walnut_wall('recon_account');
grant select, insert on recon_file, recon_line, recon_difference, recon_resolution, recon_account to walnut_app;
grant update (kind, ours_fen, theirs_fen, state, healed_on) on recon_difference to walnut_app;
