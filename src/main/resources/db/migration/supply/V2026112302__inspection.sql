-- The inspection of a lot, from the sample to the verdict. A lot has one open inspection at most.
create table inspection (
  county_id       text        not null default current_setting('walnut.county'),
  id              uuid        not null,
  lot_id          uuid        not null,
  state           text        not null check (state in ('SAMPLED', 'TESTING', 'NEGATIVE', 'POSITIVE', 'RETEST',
                                                        'CONFIRMED_POSITIVE', 'DESTROYED', 'RETURNED', 'RELEASED')),
  sampled_at      timestamptz not null,
  sampled_by_name text        not null,
  concluded_on    date,
  primary key (county_id, id),
  foreign key (county_id, lot_id) references lot_terms (county_id, lot_id),
  constraint a_concluded_inspection_says_when
    check ((state in ('NEGATIVE', 'RELEASED', 'DESTROYED', 'RETURNED')) = (concluded_on is not null))
);
create unique index a_lot_has_one_open_inspection on inspection (county_id, lot_id) where concluded_on is null;
create index inspection_by_lot on inspection (county_id, lot_id, id);
select walnut_wall('inspection');
grant select, insert on inspection to walnut_app;
grant update (state, concluded_on) on inspection to walnut_app;

-- Each single test, with what is needed to repeat it. Append-only.
create table inspection_test (
  county_id      text        not null default current_setting('walnut.county'),
  id             uuid        not null,
  inspection_id  uuid        not null,
  method         text        not null check (method in ('ENZYME_INHIBITION', 'LABORATORY')),
  instrument     text        not null,
  reagent_lot    text        not null,
  blank_ok       boolean     not null,
  inhibition_bp  int         check (inhibition_bp between 0 and 10000),
  over_limit     boolean,
  verdict        text        not null check (verdict in ('NEGATIVE', 'POSITIVE', 'INVALID')),
  tested_on      date        not null,
  tested_at      timestamptz not null,
  tested_by_name text        not null,
  primary key (county_id, id),
  foreign key (county_id, inspection_id) references inspection (county_id, id),
  constraint a_test_measures_what_its_method_measures
    check ((method = 'ENZYME_INHIBITION') = (inhibition_bp is not null) and (method = 'LABORATORY') = (over_limit is not null)),
  constraint the_verdict_follows_from_what_was_measured check (
    verdict = case
      when not blank_ok then 'INVALID'
      when inhibition_bp >= 5000 or over_limit then 'POSITIVE'
      else 'NEGATIVE'
    end)
);
create index inspection_test_by_inspection on inspection_test (county_id, inspection_id, id);
select walnut_wall('inspection_test');
grant select, insert on inspection_test to walnut_app;
