package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The wall between counties, table by table: a transaction of Cheng County can neither read nor
 * change, nor write, a row of Huishui. Works on a clone of the database without checks and foreign
 * keys, so that any row can be planted.
 */
class WallTests {

  /** Tables of no county, and why. */
  private static final Map<String, String> REFERENCE =
      Map.ofEntries(
          Map.entry("county", "the counties themselves, the same for all"),
          Map.entry("division", "national division codes, the same for all"),
          Map.entry("poverty_line", "national lines by year, the same for all"),
          Map.entry("holiday", "holidays of the whole country, the same for all"),
          Map.entry("spending_rule", "national rules of spending, the same for all"),
          Map.entry("retention_rule", "how long the law lets each kind be kept, the same for all"),
          Map.entry("postage_rate", "the courier's tariff, the same for all"),
          Map.entry(
              "seal_proof", "shows that the keys fit before any county is named; a known word"),
          Map.entry("login_directory", "asked before the county is known; holds no secret"),
          Map.entry(
              "sign_in_counter", "asked before the county is known; its keys are keyed hashes"),
          Map.entry("event_publication", "queue, local to a node's database"),
          Map.entry("scheduled_tasks", "queue, local to a node's database"),
          Map.entry("spring_session", "sign-in sessions, local to a node's database"),
          Map.entry("spring_session_attributes", "sign-in sessions, local to a node's database"));

  private static SingleConnectionDataSource connection;
  private static JdbcClient db;

  @BeforeAll
  static void bare() throws Exception {
    connection =
        new SingleConnectionDataSource(
            TestDatabases.owner(TestDatabases.fresh()).getConnection(), true);
    db = JdbcClient.create(connection);
    for (var constraint :
        db.sql(
                """
                select command
                  from (select format('alter table %s drop constraint %I', conrelid::regclass, conname) as command, contype as first
                          from pg_constraint
                         where connamespace = 'public'::regnamespace
                           and contype in ('f', 'c')
                         union all
                        select format('alter table %s disable trigger %I', tgrelid::regclass, tgname), 'a'
                          from pg_trigger
                         where not tgisinternal) commands
                 order by first desc
                """)
            .query(String.class)
            .list()) {
      db.sql(constraint).update();
    }
  }

  @AfterAll
  static void close() {
    connection.destroy();
  }

  @TestFactory
  Stream<DynamicTest> a_transaction_of_one_county_can_neither_read_nor_write_a_row_of_another() {
    return walled().stream().map(table -> DynamicTest.dynamicTest(table, () -> isWalled(table)));
  }

  @Test
  void every_table_is_walled_or_named_as_reference_with_a_reason() {
    var open =
        db.sql(
                """
                select c.relname
                  from pg_class c
                 where c.relnamespace = 'public'::regnamespace
                   and c.relkind in ('r', 'p')
                   and c.relname not like 'flyway%'
                   and not (c.relrowsecurity and c.relforcerowsecurity)
                """)
            .query(String.class)
            .set();
    assertThat(open).isEqualTo(REFERENCE.keySet());
  }

  @Test
  void the_county_comes_first_in_every_key() {
    var elsewhere =
        db.sql(
                """
                select i.indexrelid::regclass::text
                  from pg_index i
                  join pg_class c on c.oid = i.indrelid
                  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                 where c.relnamespace = 'public'::regnamespace
                   and c.relrowsecurity
                   and i.indisunique
                   and a.attname <> 'county_id'
                """)
            .query(String.class)
            .list();
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void every_foreign_key_carries_the_county() {
    var elsewhere =
        JdbcClient.create(TestDatabases.owner(TestDatabases.fresh()))
            .sql(
                """
                select k.conrelid::regclass || '.' || k.conname
                  from pg_constraint k
                  join pg_class own on own.oid = k.conrelid
                  join pg_class far on far.oid = k.confrelid
                  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                 where k.contype = 'f'
                   and far.relrowsecurity
                   and (not own.relrowsecurity or a.attname <> 'county_id')
                """)
            .query(String.class)
            .list();
    assertThat(elsewhere).isEmpty();
  }

  private static List<String> walled() {
    return db.sql(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1")
        .query(String.class)
        .list();
  }

  private static void isWalled(String table) {
    var columns = columns(table);
    db.sql(
            "insert into "
                + table
                + " ("
                + String.join(", ", columns.keySet())
                + ") values ("
                + values(columns, "522731")
                + ")")
        .update();
    db.sql("begin").update();
    try {
      db.sql("set local role walnut_app").update();
      db.sql("select set_config('walnut.county', '621221', true)").query(String.class).single();
      assertThat(db.sql("select count(*) from " + table).query(Long.class).single())
          .as("rows of another county that can be read")
          .isZero();
      changesNothing(table);
      assertThatThrownBy(() ->
              db.sql(
                      "insert into "
                          + table
                          + " ("
                          + String.join(", ", columns.keySet())
                          + ") values ("
                          + values(columns, "522731")
                          + ")")
                  .update())
          .hasStackTraceContaining("row-level security");
    } finally {
      db.sql("rollback").update();
    }
  }

  /** Where the application may change or delete rows at all, it finds none of another county. */
  private static void changesNothing(String table) {
    if (db.sql("select has_table_privilege('walnut_app', :table, 'delete')")
        .param("table", table)
        .query(Boolean.class)
        .single()) {
      assertThat(db.sql("delete from " + table).update())
          .as("rows of another county that can be deleted")
          .isZero();
    }
    for (var column : changeable(table)) {
      assertThat(db.sql("update " + table + " set " + column + " = " + column).update())
          .as("rows of another county that can be changed")
          .isZero();
    }
  }

  private static List<String> changeable(String table) {
    return db.sql(
            """
            select attname
              from pg_attribute
             where attrelid = :table::regclass
               and attnum > 0
               and not attisdropped
               and has_column_privilege('walnut_app', attrelid, attnum, 'update')
            """)
        .param("table", table)
        .query(String.class)
        .list();
  }

  private static Map<String, String> columns(String table) {
    return db
        .sql(
            """
            select column_name, udt_name
              from information_schema.columns
             where table_schema = 'public'
               and table_name = :table
               and is_generated = 'NEVER'
             order by ordinal_position
            """)
        .param("table", table)
        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
  }

  private static String values(Map<String, String> columns, String county) {
    return columns.entrySet().stream()
        .map(column ->
            column.getKey().equals("county_id") ? "'" + county + "'" : value(column.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String value(String type) {
    return switch (type) {
      case "uuid" -> "gen_random_uuid()";
      case "int2", "int4", "int8", "numeric" -> "1";
      case "bool" -> "true";
      case "date" -> "date '2026-01-01'";
      case "timestamptz" -> "timestamptz '2026-01-01'";
      case "time" -> "time '21:00'";
      case "bytea" -> "'\\x00'::bytea";
      case "jsonb", "json" -> "'{}'";
      default -> type.startsWith("_") ? "'{}'" : "gen_random_uuid()::text";
    };
  }
}
