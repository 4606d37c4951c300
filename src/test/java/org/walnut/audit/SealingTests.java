package org.walnut.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

@RoomTest
@Import(Notebook.class)
class SealingTests {

  @Autowired Notebook notebook;
  @Autowired Activities activities;
  @Autowired Sealing sealing;
  @Autowired SealStore seals;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;

  @Value("${walnut.data}")
  String data;

  @Test
  void what_was_done_is_sealed_and_each_seal_follows_the_one_before() throws Exception {
    var county = notebook.county();
    notebook.write(county, 3);
    assertThat(notebook.seal(county)).isEqualTo(3);
    notebook.write(county, 5);
    assertThat(notebook.seal(county)).isEqualTo(5);
    assertThat(notebook.seal(county)).isZero();

    var chain = chain(county);
    assertThat(chain).extracting(Seal::number).containsExactly(1L, 2L);
    assertThat(chain).extracting(Seal::count).containsExactly(3, 5);
    assertThat(chain.get(0).previous()).isEqualTo(Seal.BEGINNING);
    assertThat(chain.get(1).previous()).isEqualTo(chain.get(0).hash());
    assertThat(notebook.faults(county)).isEmpty();
    assertThat(Files.readAllLines(Path.of(data, "seals", county + ".log")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("2 " + chain.get(1).hash() + " 5 ");
  }

  @Test
  void a_large_batch_is_cut_into_several_seals() {
    var county = notebook.county();
    notebook.write(county, 2001);

    assertThat(notebook.seal(county)).isEqualTo(2001);
    assertThat(chain(county)).extracting(Seal::count).containsExactly(2000, 1);
    assertThat(notebook.faults(county)).isEmpty();
  }

  @Test
  void what_a_transaction_wrote_that_was_open_meanwhile_is_sealed_when_it_is_seen()
      throws Exception {
    var county = notebook.county();
    var written = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var open =
          threads.submit(() ->
              Tenancy.within(
                  county,
                  () ->
                      transaction.executeWithoutResult(_ -> {
                        activities.record("files.kept", "test", Ids.next(), "early", null);
                        written.countDown();
                        await(go);
                      })));
      written.await();
      notebook.write(county, 2);
      assertThat(notebook.seal(county)).isEqualTo(2);
      go.countDown();
      open.get();
    }

    assertThat(notebook.seal(county)).isEqualTo(1);
    assertThat(notebook.faults(county)).isEmpty();
  }

  @Test
  void what_a_long_transaction_wrote_is_left_to_the_round_that_looks_back_an_hour() {
    var county = notebook.county();
    notebook.write(county, 2);
    notebook.seal(county);
    notebook.asOwner(
        """
        insert into activity (county_id, id, at, who, kind, subject_kind, subject_id, label)
        values (:county, '%s', now() - interval '30 seconds', 'walnut', 'files.kept', 'test', gen_random_uuid(), 'late')
        """
            .formatted(IdTime.from(Instant.now().minusSeconds(30))),
        county);

    assertThat(notebook.seal(county)).isZero();
    assertThat(sealing.unsealed(List.of(county)).count()).isEqualTo(1);
    assertThat(notebook.sealLate(county)).isEqualTo(1);
    assertThat(notebook.faults(county)).isEmpty();
  }

  @Test
  void servers_that_seal_at_once_seal_everything_once() throws Exception {
    var county = notebook.county();
    notebook.write(county, 50);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sealed =
          IntStream.range(0, 4).mapToObj(_ -> threads.submit(() -> notebook.seal(county))).toList();
      var sum = 0;
      for (var each : sealed) {
        sum += each.get();
      }
      assertThat(sum).isEqualTo(50);
    }
    assertThat(chain(county)).hasSize(1);
    assertThat(notebook.faults(county)).isEmpty();
  }

  @Test
  void each_county_has_a_chain_of_its_own() {
    var one = notebook.county();
    var other = notebook.county();
    notebook.write(one, 1);
    notebook.write(other, 1);
    notebook.seal(one);

    assertThat(chain(one)).hasSize(1);
    assertThat(chain(other)).isEmpty();
  }

  @Test
  void what_waits_in_several_counties_is_counted_in_one_statement_that_leaves_the_wall_as_it_was() {
    var one = notebook.county();
    var other = notebook.county();
    var home = notebook.county();
    notebook.write(one, 3);
    notebook.seal(one);
    notebook.write(one, 2);
    notebook.write(other, 4);
    notebook.write(home, 1);

    Tenancy.within(
        home,
        () -> {
          assertThat(sealing.unsealed(List.of()).count()).isZero();
          assertThat(sealing.unsealed(List.of(one)).count()).isEqualTo(2);
          var sent =
              Statements.during(() -> {
                var waiting = sealing.unsealed(List.of(one, other));
                assertThat(waiting.count()).isEqualTo(6);
                assertThat(waiting.since()).isNotNull();
              });
          assertThat(sent).hasSize(1);
          transaction.executeWithoutResult(_ -> {
            sealing.unsealed(List.of(one, other));
            assertThat(db.sql("select count(*) from activity").query(Long.class).single())
                .isEqualTo(1);
          });
        });
    notebook.seal(other);
    assertThat(sealing.unsealed(List.of(other))).isEqualTo(new Sealing.Unsealed(0, null));
  }

  @Test
  void walnut_itself_can_neither_change_nor_take_away_a_seal() {
    var county = notebook.county();
    notebook.write(county, 1);
    notebook.seal(county);

    Tenancy.within(
        county,
        () -> {
          refused("update seal set count = 2");
          refused("delete from seal");
          refused("update sealed_activity set position = 7");
          refused("delete from sealed_activity");
          refused("delete from activity");
        });
  }

  private void refused(String sql) {
    assertThatThrownBy(() -> transaction.execute(_ -> db.sql(sql).update()))
        .hasStackTraceContaining("permission denied");
  }

  private List<Seal> chain(String county) {
    return Tenancy.within(county, () -> transaction.execute(_ -> seals.after(0)));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
