-- Days that the State Council moves: free on a working weekday, or worked on a weekend. The same for every county, so of none.
create table holiday (
  on_day  date    primary key,
  worked  boolean not null,
  name_zh text    not null
);
grant select on holiday to walnut_app;
insert into holiday (on_day, worked, name_zh)
select day::date, false, '元旦' from generate_series(date '2026-01-01', date '2026-01-03', interval '1 day') as day
union all select date '2026-01-04', true, '元旦调休'
union all select date '2026-02-14', true, '春节调休'
union all select day::date, false, '春节' from generate_series(date '2026-02-15', date '2026-02-23', interval '1 day') as day
union all select date '2026-02-28', true, '春节调休'
union all select day::date, false, '清明节' from generate_series(date '2026-04-04', date '2026-04-06', interval '1 day') as day
union all select day::date, false, '劳动节' from generate_series(date '2026-05-01', date '2026-05-05', interval '1 day') as day
union all select date '2026-05-09', true, '劳动节调休'
union all select day::date, false, '端午节' from generate_series(date '2026-06-19', date '2026-06-21', interval '1 day') as day
union all select date '2026-09-20', true, '国庆节调休'
union all select day::date, false, '中秋节' from generate_series(date '2026-09-25', date '2026-09-27', interval '1 day') as day
union all select day::date, false, '国庆节' from generate_series(date '2026-10-01', date '2026-10-07', interval '1 day') as day
union all select date '2026-10-10', true, '国庆节调休'
-- Of 2027 only the days the regulation itself fixes; what is moved around them comes with the yearly notice.
union all select date '2027-01-01', false, '元旦'
union all select day::date, false, '春节' from generate_series(date '2027-02-05', date '2027-02-08', interval '1 day') as day
union all select date '2027-04-05', false, '清明节'
union all select day::date, false, '劳动节' from generate_series(date '2027-05-01', date '2027-05-02', interval '1 day') as day
union all select date '2027-06-09', false, '端午节'
union all select date '2027-09-15', false, '中秋节'
union all select day::date, false, '国庆节' from generate_series(date '2027-10-01', date '2027-10-03', interval '1 day') as day;
