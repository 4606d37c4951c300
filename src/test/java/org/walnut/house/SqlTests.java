package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Asks PostgreSQL to prepare every statement in the sources, so that a renamed column breaks the
 * build.
 */
class SqlTests {

  @Test
  void postgres_accepts_every_statement() throws Exception {
    var rejected = new ArrayList<String>();
    var count = 0;
    try (var connection = TestDatabases.owner(TestDatabases.fresh()).getConnection()) {
      var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      for (var file : Sources.files(Sources.JAVA, ".java")) {
        for (var sql : Sources.statements(file)) {
          if (!isCommand(sql)) {
            count++;
            fault(db, sql)
                .ifPresent(why -> rejected.add(file.getFileName() + ": " + why + "\n" + sql));
          }
        }
      }
    }
    assertThat(count).isPositive();
    assertThat(rejected).isEmpty();
  }

  /** A per cent sign or a line below in a search is a character like any other. */
  @Test
  void what_people_type_is_no_pattern() throws Exception {
    var patterns = new ArrayList<String>();
    for (var file : Sources.files(Sources.JAVA, ".java")) {
      for (var sql : Sources.statements(file)) {
        sql.lines()
            .filter(line -> line.contains("like '%' ||"))
            .forEach(line -> patterns.add(file.getFileName() + ": " + line.strip()));
      }
    }
    assertThat(patterns).isEmpty();
  }

  /** Commands such as {@code do} and {@code grant} cannot be prepared. */
  private static boolean isCommand(String sql) {
    var command = sql.stripLeading();
    return command.startsWith("do ") || command.startsWith("grant ");
  }

  private static Optional<String> fault(JdbcClient db, String sql) {
    try {
      db.sql("prepare checked as " + Sources.numbered(sql)).update();
      db.sql("deallocate checked").update();
      return Optional.empty();
    } catch (RuntimeException e) {
      var cause = e.getCause() == null ? e : e.getCause();
      return Optional.of(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
    }
  }
}
