package org.walnut.privacy;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.walnut.access.CountyList;

/**
 * A table of two counties with a phone and a mood in each row, written before there were seals:
 * 2,500 rows of Cheng County, one of Huishui.
 */
@TestConfiguration(proxyBeanMethods = false)
class Diary {

  static final SealedColumn PHONE =
      SealedColumn.of("diary", "phone", "owner", "page")
          .marked(new Marking.Same(MarkKind.PHONE))
          .onceInTheClear();
  static final SealedColumn MOOD =
      SealedColumn.of("diary", "mood", "owner", "page")
          .marked(new Marking.Spread(MarkKind.STATUS, Map.of("GOOD", 7)))
          .onceInTheClear();

  @Bean
  SealedColumns diaryColumns(@FlywayDataSource DataSource owner) {
    new JdbcTemplate(owner)
        .execute(
            """
            create table diary (
              county_id text not null default current_setting('walnut.county'),
              owner uuid not null,
              page int not null,
              phone text, phone_sealed bytea, phone_mark bytea,
              mood text, mood_sealed bytea, mood_mark bytea,
              primary key (county_id, owner, page));
            insert into diary (county_id, owner, page, phone, mood)
            select case n when 0 then '522731' else '621221' end, ('00000000-0000-7000-8000-' || lpad((n % 10)::text, 12, '0'))::uuid, n,
                   '1390000' || lpad(n::text, 4, '0'), case when n % 5 = 0 then 'BAD' else 'GOOD' end
              from generate_series(0, 2500) n;
            alter table diary add constraint phone_is_sealed check (phone is null and phone_sealed is not null) not valid;
            alter table diary add constraint mood_is_sealed check (mood is null and mood_sealed is not null) not valid;
            create unique index a_phone_is_noted_once on diary (county_id, phone_mark);
            select walnut_wall('diary');
            grant select, insert, update on diary to walnut_app;
            """);
    return () -> List.of(PHONE, MOOD);
  }

  @Bean
  CountyList twoCounties() {
    return () -> Map.of("621221", "Cheng", "522731", "Huishui");
  }
}
