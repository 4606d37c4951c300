package org.walnut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Plants a fault of each kind behind Walnut's back, as the owner of the database could, and lets
 * the check command find it. What is written into those tables meanwhile is lost, so nobody else of
 * the whole house may be at work.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the whole house")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "walnut.test.world=named")
class VerifyCommandTests {

  @Autowired VerifyCommand command;
  @Autowired Environment environment;

  private SingleConnectionDataSource connection;
  private JdbcClient owner;

  /** A fault, the rule that must find it, and the tables it touches. */
  record Fault(String rule, List<String> tables, String planted) {

    @Override
    public String toString() {
      return planted.strip().replaceAll("\\s+", " ");
    }
  }

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault(
            "the ledger balances to zero",
            List.of("ledger_transfer"),
            "delete from ledger_transfer where ctid = (select min(ctid) from ledger_transfer)"),
        new Fault(
            "the ledger balances to zero",
            List.of("ledger_transfer"),
            "update ledger_transfer set amount_fen = amount_fen + 1 where ctid = (select min(ctid) from ledger_transfer)"),
        new Fault(
            "stock equals movements",
            List.of("lot_balance"),
            "update lot_balance set on_hand_g = on_hand_g + 1 where ctid = (select min(ctid) from lot_balance)"),
        new Fault(
            "stock equals movements",
            List.of("movement"),
            "delete from movement where ctid = (select min(ctid) from movement)"),
        new Fault(
            "no more comes out of a lot than its yield allows",
            List.of("processing"),
            "update processing set output_g = input_g * max_yield_ppm / 1000000 + 1, max_yield_ppm = max_yield_ppm"),
        new Fault(
            "lot shares equal intakes",
            List.of("lot_share"),
            "update lot_share set weight_g = weight_g + 1 where ctid = (select min(ctid) from lot_share)"),
        new Fault(
            "each settled fen is in exactly one income line",
            List.of("income_line"),
            "delete from income_line where ctid = (select min(ctid) from income_line where source_kind = 'SETTLEMENT')"),
        new Fault(
            "each settled fen is in exactly one income line",
            List.of("income_line"),
            "update income_line set amount_fen = amount_fen + 1 where ctid = (select min(ctid) from income_line where source_kind = 'SETTLEMENT')"));
  }

  @BeforeEach
  void pastTheWall() throws Exception {
    var url = environment.getRequiredProperty("walnut.db.url");
    connection =
        new SingleConnectionDataSource(
            DataSourceBuilder.create().url(url).username("postgres").build().getConnection(), true);
    owner = JdbcClient.create(connection);
    owner.sql("set session_replication_role = replica").update();
  }

  @AfterEach
  void close() {
    connection.destroy();
  }

  @Test
  void every_rule_holds_for_the_named_world() {
    var said = new ByteArrayOutputStream();

    assertThat(command.run(new PrintStream(said, true, StandardCharsets.UTF_8)))
        .as(said.toString(StandardCharsets.UTF_8))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_planted_fault_is_found(Fault fault) {
    var said = new ByteArrayOutputStream();
    fault.tables().forEach(this::remember);
    try {
      assertThat(owner.sql(fault.planted()).update()).isPositive();

      assertThat(command.run(new PrintStream(said, true, StandardCharsets.UTF_8))).isFalse();
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("FAULT " + fault.rule());
    } finally {
      fault.tables().forEach(this::putBack);
    }
  }

  private void remember(String table) {
    owner.sql("create table " + table + "_before as table " + table).update();
    dropChecks(table);
  }

  private void putBack(String table) {
    owner.sql("delete from " + table).update();
    owner.sql("insert into " + table + " select * from " + table + "_before").update();
    owner.sql("drop table " + table + "_before").update();
  }

  /** The database refuses such a row by itself; here somebody has taken its checks away. */
  private void dropChecks(String table) {
    owner
        .sql(
            "select format('alter table %I drop constraint %I', conrelid::regclass::text, conname) from pg_constraint where contype = 'c' and conrelid = :table::regclass")
        .param("table", table)
        .query(String.class)
        .list()
        .forEach(drop -> owner.sql(drop).update());
  }
}
