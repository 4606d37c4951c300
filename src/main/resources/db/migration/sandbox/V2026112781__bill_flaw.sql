-- What is wrong with the bills of the played services of a county just now.
create table sandbox_bill_flaw (
  county_id text not null default current_setting('walnut.county'),
  flaw      text not null check (flaw in ('NONE', 'LINE_MISSING', 'LINE_ADDED', 'AMOUNT_CHANGED', 'CUT_OFF', 'ALTERED', 'NOT_YET')),
  primary key (county_id)
);
select walnut_wall('sandbox_bill_flaw');
grant select, insert on sandbox_bill_flaw to walnut_app;
grant update (flaw) on sandbox_bill_flaw to walnut_app;
