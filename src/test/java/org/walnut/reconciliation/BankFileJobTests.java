package org.walnut.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.audit.Verification;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.tenancy.Tenancy;

/** Long files of the bank are read in the background, and say how far they are. */
@ReconTest
class BankFileJobTests {

  static final Person FINANCE = People.ofCounty(Role.FINANCE);

  @Autowired Planting planting;
  @Autowired Reconciliations reconciliations;
  @Autowired BankFiles files;
  @Autowired BankFileWork work;
  @Autowired Verification verification;

  @BeforeEach
  void account() {
    reconciliations.account(new OwnAccount(Planting.ACCOUNT));
  }

  @Test
  void a_short_file_is_read_at_once() {
    var day = planting.ago(301);

    assertThat(files.take(day, file(day, 1_500), FINANCE))
        .isInstanceOfSatisfying(
            BankFileResult.Read.class, read -> assertThat(read.taken().open()).isEqualTo(1_500));
  }

  @Test
  void a_long_file_is_read_in_the_background_and_found_again() {
    var day = planting.ago(303);
    var file = file(day, 5_000);

    var job = begun(day, file);
    finish(job);

    var read = files.job(job).orElseThrow();
    assertThat(read.stage()).isEqualTo(BankFileStage.TAKEN);
    assertThat(List.of(read.lines(), read.done(), read.open())).containsOnly(5_000);
    assertThat(begun(day, file)).isEqualTo(job);
    work.work(job);
    assertThat(files.job(job)).contains(read);
    assertThat(files.underWay()).noneMatch(each -> each.id().equals(job));
    assertThat(planting.count("select count(*) from recon_difference where day = '" + day + "'"))
        .isEqualTo(5_000);
    assertThat(planting.count("select count(*) from recon_bank_job where content is not null"))
        .isZero();
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  @Test
  void it_says_how_far_it_is() {
    var day = planting.ago(305);
    var told = new ArrayList<String>();

    reconciliations.readBank(
        day,
        file(day, 5_000),
        "finance",
        new ReadingProgress() {
          @Override
          public void counted(int lines) {
            told.add("counted " + lines);
          }

          @Override
          public void came(int further) {
            told.add("came " + further);
          }

          @Override
          public void matching() {
            told.add("matching");
          }
        });

    assertThat(told)
        .containsExactly("counted 5000", "came 2000", "came 2000", "came 1000", "matching");
  }

  @Test
  void one_that_cannot_be_taken_names_its_row_and_is_tried_again_when_it_comes_again() {
    var day = planting.ago(307);
    var wrong = new String(file(day, 3_000), UTF_8).replace("L2500,0.01", "L2500,a lot");

    var job = begun(day, wrong.getBytes(UTF_8));
    finish(job);

    var failed = files.job(job).orElseThrow();
    assertThat(failed.stage()).isEqualTo(BankFileStage.FAILED);
    assertThat(failed.fault()).isEqualTo("reconciliation.file.line");
    assertThat(failed.faultArgs()).containsExactly("2,502");
    assertThat(reconciliations.has(Side.BANK, day)).isFalse();

    assertThat(begun(day, wrong.getBytes(UTF_8))).isEqualTo(job);
    finish(job);
    assertThat(files.job(job).orElseThrow().stage()).isEqualTo(BankFileStage.FAILED);
    var right = begun(day, file(day, 3_000));
    finish(right);
    assertThat(files.job(right).orElseThrow().stage()).isEqualTo(BankFileStage.TAKEN);
  }

  @Test
  void another_file_of_the_same_day_is_refused() {
    var day = planting.ago(309);
    finish(begun(day, file(day, 2_500)));

    var other = begun(day, file(day, 2_600));
    finish(other);

    assertThat(files.job(other).orElseThrow().fault()).isEqualTo("reconciliation.file.other");
    assertThat(planting.count("select count(*) from recon_difference where day = '" + day + "'"))
        .isEqualTo(2_500);
  }

  @Test
  void an_amount_beyond_the_books_names_its_row_and_ends_the_job() {
    var day = planting.ago(311);
    var huge = new String(file(day, 3_000), UTF_8);
    huge = huge.replace("L2500,0.01", "L2500,90000000000000000.00");
    huge = huge.replace("L2600,0.01", "L2600,90000000000000000.00");

    var job = begun(day, huge.getBytes(UTF_8));
    finish(job);

    var failed = files.job(job).orElseThrow();
    assertThat(failed.stage()).isEqualTo(BankFileStage.FAILED);
    assertThat(failed.fault()).isEqualTo("reconciliation.file.tooLarge");
    assertThat(failed.faultArgs()).startsWith("2,502");
  }

  @Test
  void whatever_goes_wrong_ends_the_job_for_all_to_see() {
    var day = planting.ago(313);
    var wrong = new String(file(day, 3_000), UTF_8).replace("L2500,0.01", "L\0,0.01");

    var job = begun(day, wrong.getBytes(UTF_8));
    finish(job);

    assertThat(files.job(job).orElseThrow().fault()).isEqualTo("reconciliation.file.broke");
  }

  private UUID begun(LocalDate day, byte[] file) {
    return ((BankFileResult.Begun) files.take(day, file, FINANCE)).job();
  }

  private void finish(UUID job) {
    await()
        .until(() ->
            Tenancy.calling(InCheng.COUNTY, () -> files.job(job).orElseThrow().stage().finished()));
  }

  private static byte[] file(LocalDate day, int lines) {
    var rows = IntStream.range(0, lines).mapToObj(i -> "L" + i + ",0.01").toArray(String[]::new);
    return Planting.statement(day, Planting.ACCOUNT, rows).getBytes(UTF_8);
  }
}
