-- Poverty lines as published: the same for everybody, so of no county. Amounts per person and year, at the prices of the year.
-- "below the line" is strict in the Chinese wording, so inclusive is false throughout.
create table poverty_line (
  code        text    primary key,
  region      text    not null,
  year        int     not null check (year between 1978 and 2100),
  kind        text    not null check (kind in ('POVERTY', 'MONITORING')),
  amount_fen  bigint  not null check (amount_fen > 0),
  price_basis text    not null check (price_basis in ('BASE_2010', 'CURRENT')),
  income      text    not null check (income in ('NET', 'DISPOSABLE')),
  inclusive   boolean not null,
  verified    boolean not null,
  source      text    not null check (source <> ''),
  unique (region, kind, year)
);
grant select on poverty_line to walnut_app;

insert into poverty_line (code, region, year, kind, amount_fen, price_basis, income, inclusive, verified, source)
values ('2010-national', 'CN', 2010, 'POVERTY', 230000, 'BASE_2010', 'NET', false, true, '云南调查年鉴 2017 表 4-2 注 (Yunnan Survey Yearbook 2017, note to table 4-2)'),
       ('2011-national', 'CN', 2011, 'POVERTY', 253600, 'CURRENT', 'NET', false, true, '云南调查年鉴 2017 表 4-2 注 (Yunnan Survey Yearbook 2017, note to table 4-2)'),
       ('2012-national', 'CN', 2012, 'POVERTY', 262500, 'CURRENT', 'NET', false, true, '云南调查年鉴 2017 表 4-2 注 (Yunnan Survey Yearbook 2017, note to table 4-2)'),
       ('2013-national', 'CN', 2013, 'POVERTY', 273600, 'CURRENT', 'NET', false, true, '云南调查年鉴 2017 表 4-2 注 (Yunnan Survey Yearbook 2017, note to table 4-2)'),
       ('2014-national', 'CN', 2014, 'POVERTY', 280000, 'CURRENT', 'DISPOSABLE', false, true, '云南调查年鉴 2017 表 4-2 注 (Yunnan Survey Yearbook 2017, note to table 4-2)'),
       ('2015-national', 'CN', 2015, 'POVERTY', 285500, 'CURRENT', 'DISPOSABLE', false, true, '云南调查年鉴 2017 表 4-2 注; 中国日报 (Yunnan Survey Yearbook 2017, note to table 4-2; China Daily)'),
       ('2016-national', 'CN', 2016, 'POVERTY', 295200, 'CURRENT', 'DISPOSABLE', false, true, '云南调查年鉴 2017 表 4-2 注 (Yunnan Survey Yearbook 2017, note to table 4-2)'),
       ('2017-national', 'CN', 2017, 'POVERTY', 295200, 'CURRENT', 'DISPOSABLE', false, false, '公开报道 (press)'),
       ('2018-national', 'CN', 2018, 'POVERTY', 299500, 'CURRENT', 'DISPOSABLE', false, false, '公开报道 (press)'),
       ('2019-national', 'CN', 2019, 'POVERTY', 321800, 'CURRENT', 'DISPOSABLE', false, false, '公开报道 (press)'),
       ('2020-national', 'CN', 2020, 'POVERTY', 400000, 'CURRENT', 'DISPOSABLE', false, false, '公开报道 (press)');
