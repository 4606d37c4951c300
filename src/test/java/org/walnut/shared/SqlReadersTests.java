package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads through the real driver, for its edges are the reason for these helpers. */
class SqlReadersTests {

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws Exception {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws Exception {
    postgres.close();
  }

  @Test
  void a_bound_instant_comes_back() {
    var at = Instant.parse("2026-11-23T08:15:30.123456Z");

    var read =
        client()
            .sql("select :at::timestamptz as at")
            .param("at", Sql.utc(at))
            .query((row, _) -> Sql.instant(row, "at"))
            .single();

    assertThat(read).isEqualTo(at);
  }

  @Test
  void values_are_read_from_their_columns() {
    var id = UUID.fromString("01980000-0000-7000-8123-456789abcdef");

    assertThat(
            SqlReadersTests.<LocalDate>read("date '2026-11-23'", (row, _) -> Sql.date(row, "it")))
        .isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(SqlReadersTests.<UUID>read("'" + id + "'::uuid", (row, _) -> Sql.uuid(row, "it")))
        .isEqualTo(id);
    assertThat(SqlReadersTests.<Money>read("1250::bigint", (row, _) -> Sql.money(row, "it")))
        .isEqualTo(new Money(1250));
    assertThat(SqlReadersTests.<Money>read("sum(1250::bigint)", (row, _) -> Sql.money(row, "it")))
        .isEqualTo(new Money(1250));
    assertThat(SqlReadersTests.<Weight>read("500::bigint", (row, _) -> Sql.weight(row, "it")))
        .isEqualTo(new Weight(500));
    assertThat(SqlReadersTests.<PricePerKg>read("1860::bigint", (row, _) -> Sql.price(row, "it")))
        .isEqualTo(new PricePerKg(1860));
  }

  @Test
  void null_is_null_where_it_may_be_and_an_error_where_not() {
    client().sql("select null as it").query(SqlReadersTests::assertNull).single();

    assertThatNullPointerException()
        .isThrownBy(() -> read("null::bigint", (row, _) -> Sql.money(row, "it")))
        .withMessage("column it is null");
  }

  private static boolean assertNull(ResultSet row, int number) throws java.sql.SQLException {
    assertThat(Sql.moneyOrNull(row, "it")).isNull();
    assertThat(Sql.weightOrNull(row, "it")).isNull();
    assertThat(Sql.priceOrNull(row, "it")).isNull();
    return true;
  }

  private static <T> T read(String expression, RowMapper<T> mapper) {
    return client().sql("select " + expression + " as it").query(mapper).single();
  }

  private static JdbcClient client() {
    return JdbcClient.create(postgres.getPostgresDatabase());
  }
}
