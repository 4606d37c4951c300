package org.walnut.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.privacy.KeyRing.KeyUse;
import org.walnut.privacy.KeyRing.Retiring;

@PrivacyTest
class KeyRingTests {

  @Autowired KeyRing ring;
  @Autowired Keys keys;
  @Autowired KeyFile file;
  @Autowired KeyProof proof;
  @Autowired Seals seals;
  @Autowired SealedRows rows;
  @Autowired CarryOver start;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @TempDir Path folder;

  private record Page(String phone, String mood) {}

  /** Answers to programs are sealed, too; those that other tests left would be counted here. */
  @BeforeEach
  void no_kept_answers() {
    transaction.executeWithoutResult(_ -> db.sql("delete from idempotency_key").update());
  }

  @Test
  void what_stood_in_the_clear_is_sealed_before_anybody_comes_in() {
    assertThat(pages("where phone is not null or mood is not null")).isZero();
    assertThat(pages("where phone_sealed is null or mood_mark is null")).isZero();
    assertThat(page(1233)).isEqualTo(new Page("13900001233", "GOOD"));
    assertThat(page(2493).phone()).isEqualTo("13900002493");
  }

  @Test
  void from_then_on_the_database_refuses_a_clear_value() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            transaction.executeWithoutResult(
                _ -> db.sql("update diary set phone = '13900000001' where page = 1").update()))
        .withMessageContaining("phone_is_sealed");
    assertThat(
            db.sql(
                    "select count(*) from pg_constraint where conname like '%_is_sealed' and not convalidated and conrelid = 'diary'::regclass")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void a_row_is_found_by_its_mark() {
    assertThat(found("13900000403")).isEqualTo(1);
    assertThat(found("13900009999")).isZero();
    var bad = seals.marks(Diary.MOOD, "BAD");
    long found =
        transaction.execute(_ ->
            db.sql("select count(*) from diary where mood_mark = any(:marks::bytea[])")
                .param("marks", bad)
                .query(Long.class)
                .single());
    assertThat(found).isEqualTo(500);
  }

  @Test
  void a_new_key_takes_over_row_by_row_and_only_then_the_old_one_goes() {
    var before = keys.current().ids();
    ring.rotate();
    assertThat(page(403)).as("the old key still opens").isEqualTo(new Page("13900000403", "GOOD"));
    assertThat(ring.retire()).isInstanceOf(Retiring.StillUsed.class);

    start.start();
    assertThat(found("13900000403")).as("marked again before anybody comes in").isEqualTo(1);
    assertThat(ring.uses())
        .filteredOn(KeyUse::marks)
        .filteredOn(use -> !use.newest())
        .allSatisfy(use -> assertThat(use.values()).isZero());
    assertThat(ring.retire()).isEqualTo(new Retiring.NotAllSealedAgain());

    ring.sealAgain();
    assertThat(ring.uses())
        .filteredOn(KeyUse::newest)
        .extracting(KeyUse::values)
        .containsExactly(5002L, 5002L);
    assertThat(ring.retire()).isEqualTo(new Retiring.Retired(2 * (before.size() / 2)));
    assertThat(file.read().ids()).hasSize(2).doesNotContainAnyElementsOf(before);
    assertThat(page(403)).isEqualTo(new Page("13900000403", "GOOD"));
  }

  @Test
  void sealing_again_goes_on_where_it_was_broken_off() {
    var plain = SealedColumn.of("diary", "phone", "owner", "page");
    ring.rotate();
    assertThat(rows.sealAgain(plain)).isEqualTo(1000);
    assertThat(left(plain)).isEqualTo(1500);

    ring.sealAgain();
    assertThat(left(plain)).isZero();
    assertThat(proof.isNewest(keys.current())).isTrue();
  }

  @Test
  void without_its_keys_or_with_others_a_database_is_not_opened() throws Exception {
    var nowhere = new KeyFile(folder.resolve("none.json").toString(), folder);
    assertThatThrownBy(() -> new Keys(nowhere, proof))
        .isInstanceOf(UnfitKeys.class)
        .hasMessageContaining("missing")
        .hasMessageContaining("none.json");
    assertThat(folder.resolve("none.json")).doesNotExist();

    var others = new KeyFile("", folder);
    others.write(KeyMaking.fresh());
    assertThatThrownBy(() -> new Keys(others, proof))
        .isInstanceOf(UnfitKeys.class)
        .hasMessageContaining("not those of this database");

    var broken = folder.resolve("broken.json");
    Files.writeString(broken, "{}");
    assertThatThrownBy(() -> new Keys(new KeyFile(broken.toString(), folder), proof))
        .isInstanceOf(UnfitKeys.class);
  }

  @Test
  void keys_that_everybody_may_read_are_refused() throws Exception {
    var open = folder.resolve("open.json");
    Files.copy(file.path(), open);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> new KeyFile(open.toString(), folder).read())
        .isInstanceOf(UnfitKeys.class)
        .hasMessageContaining("chmod 600");
  }

  @Test
  void why_walnut_does_not_start_is_said_in_one_sentence() {
    var said = new UnfitKeysSaid().analyze(new IllegalStateException(new UnfitKeys("No keys.")));

    assertThat(said.getDescription()).isEqualTo("No keys.");
    assertThat(said.getAction()).contains("WALNUT_KEYS");
  }

  @Test
  void a_server_at_work_is_seen() {
    assertThat(ring.inUse()).isTrue();
    assertThat(ring.place()).endsWith("keyset.json");
  }

  private long left(SealedColumn column) {
    var newest = keys.current().sealing().getPrimary().getId();
    return rows.byKey(column).entrySet().stream()
        .filter(each -> each.getKey() != newest)
        .mapToLong(each -> each.getValue())
        .sum();
  }

  private long pages(String which) {
    return transaction.execute(
        _ -> db.sql("select count(*) from diary " + which).query(Long.class).single());
  }

  private long found(String phone) {
    return transaction.execute(_ ->
        db.sql("select count(*) from diary where phone_mark = :mark")
            .param("mark", seals.mark(MarkKind.PHONE, phone))
            .query(Long.class)
            .single());
  }

  private Page page(int number) {
    return transaction.execute(_ ->
        db.sql("select owner, phone_sealed, mood_sealed from diary where page = :page")
            .param("page", number)
            .query((row, _) ->
                new Page(
                    seals.open(Diary.PHONE, row.getBytes(2), row.getObject(1), number),
                    seals.open(Diary.MOOD, row.getBytes(3), row.getObject(1), number)))
            .single());
  }
}
