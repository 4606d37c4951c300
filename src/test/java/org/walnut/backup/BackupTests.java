package org.walnut.backup;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walnut.house.TestDatabases;

/** Two counties' rows, a kept file and the seals' log, there and back again. */
class BackupTests {

  private static final String PAIR =
      """
      with one as (
        insert into activity (county_id, id, at, who, kind, subject_kind, subject_id, label)
        values ('621221', gen_random_uuid(), now(), 'walnut', 'a.b', 'c', gen_random_uuid(), e'tab\\tline\\nend')
      )
      insert into world (county_id, name, set_up_at) values ('621221', gen_random_uuid()::text, now())
      """;

  private static final String LET_IN =
      """
      with owner as (
        insert into account (county_id, id, login, password_hash, display_name, role, scope_kind, division, created_at)
        values ('621221', gen_random_uuid(), 'a', 'x', 'a', 'FINANCE', 'COUNTY', '621221', now())
        returning id
      )
      insert into letting_in (county_id, id, account_id, by_whom, at) select '621221', gen_random_uuid(), id, md5('one')::uuid, now() - interval '2 days' from owner
      """;
  private static final String VOUCHED =
      "insert into vouch (county_id, id, account_id, by_whom, at) select '621221', gen_random_uuid(), id, md5('other')::uuid, now() - interval '1 day' from account";
  private static final String LET_IN_AGAIN =
      "insert into letting_in (county_id, id, account_id, by_whom, at) select '621221', gen_random_uuid(), id, md5('other')::uuid, now() from account";

  @TempDir Path folder;
  private Place from;
  private Path file;

  @BeforeEach
  void twoCounties() throws Exception {
    from = Place.made(folder.resolve("from"));
    file = folder.resolve("archives/walnut.zip");
    from.db().sql("insert into county values ('621221', 'a', 'a'), ('522731', 'b', 'b')").update();
    from.db().sql(PAIR).update();
    from.db().sql(PAIR.replace("621221", "522731")).update();
    from.file("files/621221/ab/abcd", "a photograph");
    from.file("files/621221/ab/.half", "not yet whole");
    from.file("seals/621221.log", "1 aa\n");
    from.file("keys/main.json", "secret");
  }

  @Test
  void a_restored_archive_has_every_row_and_file() throws Exception {
    var to = Place.empty(folder.resolve("to"));

    var written = from.backup(file);
    var restored = to.restore(file);

    assertThat(to.rows()).isEqualTo(from.rows()).containsKey("division");
    assertThat(restored.fingerprint()).isEqualTo(written.fingerprint()).hasSize(64);
    assertThat(restored.files()).isEqualTo(2);
    assertThat(to.data().resolve("files/621221/ab/abcd")).hasContent("a photograph");
    assertThat(to.data().resolve("seals/621221.log")).hasContent("1 aa");
    assertThat(to.data().resolve("files/621221/ab/.half")).doesNotExist();
    assertThat(to.data().resolve("keys")).doesNotExist();
    assertThat(Files.getPosixFilePermissions(file)).containsOnly(OWNER_READ, OWNER_WRITE);
  }

  /** A slip that waits comes with its message, and whoever vouched may have let in later. */
  @Test
  void what_was_done_when_a_row_was_written_is_not_done_again() throws Exception {
    from.db()
        .sql(
            """
            insert into message (county_id, id, code, kind, topic, important, channel, recipient_kind, recipient_id, text_zh, text_en, path, written_at)
            values ('621221', gen_random_uuid(), 'M-1', 'a.b', 'MONEY', true, 'PRINT', 'HOUSEHOLD', gen_random_uuid(), 'a', 'a', '/desk', now())
            """)
        .update();
    from.db().sql(LET_IN).update();
    from.db().sql(VOUCHED).update();
    from.db().sql(LET_IN_AGAIN).update();
    var to = Place.empty(folder.resolve("to"));

    from.backup(file);
    to.restore(file);

    assertThat(to.rows()).isEqualTo(from.rows());
    assertThat(to.db().sql("select count(*) from slip_to_print").query(Long.class).single())
        .isEqualTo(1);
    assertThat(
            to.db()
                .sql("select count(*) from pg_trigger where tgenabled = 'D'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void the_wall_stands_again_after_a_restore() throws Exception {
    var to = Place.empty(folder.resolve("to"));
    from.backup(file);
    to.restore(file);

    assertThat(
            to.db()
                .sql(
                    "select count(*) from pg_class where relrowsecurity and not relforcerowsecurity")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void a_restored_database_has_looked_at_its_tables() throws Exception {
    var to = Place.empty(folder.resolve("to"));
    from.backup(file);
    to.restore(file);

    assertThat(
            to.db()
                .sql(
                    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples < 0")
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void an_owner_who_is_no_superuser_backs_up_county_by_county() throws Exception {
    var role = "plain_" + System.nanoTime();
    var postgres = JdbcClient.create(TestDatabases.owner("postgres"));
    postgres.sql("create role " + role + " login").update();
    postgres.sql("grant walnut_app to " + role).update();
    var plain = new Place(TestDatabases.empty(role), role, folder.resolve("plain"));
    var back = Place.empty(folder.resolve("back"));
    from.backup(file);
    plain.restore(file);

    var again = folder.resolve("again.zip");
    plain.backup(again);
    back.restore(again);

    assertThat(plain.rows()).isEqualTo(from.rows());
    assertThat(back.rows()).isEqualTo(from.rows());
    try (var archive = Archive.whole(again)) {
      assertThat(archive.manifest().rowsOf("activity"))
          .extracting(Part::name, Part::rows)
          .containsExactly(
              tuple("tables/activity.522731.copy", 1L), tuple("tables/activity.621221.copy", 1L));
    }
  }

  @Test
  void what_is_written_meanwhile_is_in_it_whole_or_not_at_all() throws Exception {
    var done = new AtomicBoolean();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      var busy =
          writers.submit(() -> {
            var pairs = 0;
            while (!done.get()) {
              pairs += from.db().sql(PAIR).update();
            }
            return pairs;
          });
      from.backup(file);
      done.set(true);
      assertThat(busy.get()).isPositive();
    }

    try (var archive = Archive.whole(file)) {
      assertThat(archive.manifest().rowsOf("activity").getFirst().rows())
          .isEqualTo(archive.manifest().rowsOf("world").getFirst().rows());
    }
  }

  @Test
  void an_archive_is_never_overwritten_and_nothing_half_written_is_left() throws Exception {
    from.backup(file);

    assertThatThrownBy(() -> from.backup(file)).isInstanceOf(FileAlreadyExistsException.class);
    try (var there = Files.list(file.getParent())) {
      assertThat(there).containsExactly(file);
    }
  }

  @Test
  void a_backup_that_fails_leaves_nothing() {
    var nowhere = new Place("no_such_database", "postgres", folder.resolve("from"));

    assertThatThrownBy(() -> nowhere.backup(file)).isInstanceOf(java.sql.SQLException.class);
    assertThat(file.getParent()).isEmptyDirectory();
  }
}
