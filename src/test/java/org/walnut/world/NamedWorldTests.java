package org.walnut.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The world as it is set up at the first start. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "walnut.test.world=named")
class NamedWorldTests {

  @Autowired JdbcClient db;

  /** Else the first page of the desk would take a minute. */
  @Test
  void the_database_knows_its_tables_when_the_first_page_is_asked_for() {
    assertThat(
            db.sql(
                    """
                    select relname
                      from pg_class
                     where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples < 0
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }
}
