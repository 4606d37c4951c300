package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.walnut.house.People.signedIn;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** Photographs of subjects, their small pictures, and the scanner that looks into them. */
@FilesTest
class EvidenceTests {

  @Autowired Evidence evidence;
  @Autowired Files files;
  @Autowired Scans scans;
  @Autowired TestScanner scanner;
  @Autowired MockMvcTester web;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  private final Person staff = People.countyStaff();
  private UUID subject;

  @BeforeEach
  void another() {
    subject = Ids.next();
  }

  @AfterEach
  void well() {
    scanner.says(Scanner.Verdict.State.CLEAN);
  }

  @Test
  void a_subject_has_its_photographs_and_papers_newest_first() {
    attach("scales.jpg", "image/jpeg", Samples.jpeg(300, 200), Act.SEE_DESK);
    attach("strip.pdf", "application/pdf", Samples.pdf("x"), Act.SEE_DESK);

    assertThat(evidence.of("intake", subject))
        .extracting(EvidenceCard::caption, EvidenceCard::photograph)
        .containsExactly(tuple("strip.pdf", false), tuple("scales.jpg", true));
    assertThat(evidence.of("intake", Ids.next())).isEmpty();
    assertThat(Tenancy.<Boolean>within("522731", () -> evidence.of("intake", subject).isEmpty()))
        .isTrue();
  }

  @Test
  void a_small_picture_is_made_once_and_seen_by_those_it_is_for() throws Exception {
    var forFinance = attach("a.jpg", "image/jpeg", Samples.jpeg(900, 300), Act.PAY_OUT);
    var finance = People.ofCounty(Role.FINANCE);

    var small = get("/files/" + forFinance + "/thumbnail?size=160", finance);
    assertThat(small).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(
            ImageIO.read(new ByteArrayInputStream(small.getResponse().getContentAsByteArray()))
                .getWidth())
        .isEqualTo(160);
    assertThat(get("/files/" + forFinance + "/thumbnail?size=160", finance)).hasStatusOk();
    assertThat(thumbnails(files.card(forFinance).sha256())).isEqualTo(1);
    assertThat(get("/files/" + forFinance + "/thumbnail", staff)).hasStatus(404);
    assertThat(get("/files/" + forFinance + "/view", staff)).hasStatus(404);
    assertThat(get("/files/" + forFinance + "/view", finance)).hasStatusOk();
  }

  @Test
  void a_paper_has_no_small_picture() {
    var paper = attach("b.pdf", "application/pdf", Samples.pdf("y"), Act.SEE_DESK);
    assertThat(get("/files/" + paper + "/thumbnail", staff)).hasStatus(404);
  }

  @Test
  void a_virus_is_refused_by_name_and_noted() {
    scanner.says(Scanner.Verdict.State.FOUND);
    assertThat(fault()).isEqualTo("files.fault.virus");
    assertThat(refusals()).isPositive();
  }

  @Test
  void what_was_kept_unscanned_is_scanned_later_and_closed_when_it_holds_a_virus()
      throws Exception {
    scanner.says(Scanner.Verdict.State.SILENT);
    var clean = attach("c.jpg", "image/jpeg", Samples.jpeg(8, 8), Act.SEE_DESK);
    assertThat(files.card(clean).scan()).isEqualTo(ScanState.NOT_SCANNED);
    scans.scanLater();
    assertThat(files.card(clean).scan()).isEqualTo(ScanState.NOT_SCANNED);

    scanner.says(Scanner.Verdict.State.CLEAN);
    scans.scanLater();
    assertThat(files.card(clean).scan()).isEqualTo(ScanState.CLEAN);

    scanner.says(Scanner.Verdict.State.SILENT);
    var ill = attach("d.jpg", "image/jpeg", Samples.jpeg(9, 9), Act.SEE_DESK);
    scanner.says(Scanner.Verdict.State.FOUND);
    scans.scanLater();
    assertThat(files.card(ill).scan()).isEqualTo(ScanState.FOUND);
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> files.open(ill));
    assertThat(get("/files/" + ill + "/thumbnail", staff)).hasStatus(409);
    assertThat(new String(files.open(clean).getContentAsByteArray(), ISO_8859_1)).isNotEmpty();
  }

  private long refusals() {
    return transaction.execute(_ ->
        db.sql("select count(*) from activity where kind = 'files.virusFound' and why = 'Eicar'")
            .query(Long.class)
            .single());
  }

  private UUID attach(String name, String type, byte[] content, Act reader) {
    var id =
        evidence.attach(
            new Evidence.Subject("intake", subject, "R-1"),
            new Evidence.Brought(name, type, content),
            new NewEvidence(name, null),
            reader,
            staff);
    return evidence.of("intake", subject).stream()
        .filter(card -> card.id().equals(id))
        .findFirst()
        .orElseThrow()
        .file();
  }

  private String fault() {
    try {
      files.keep("a.png", "image/png", Samples.png(1));
      return "";
    } catch (InvalidInput bad) {
      assertThat(bad.faults()).extracting(Fault::field).containsExactly("file");
      return bad.faults().getFirst().key();
    }
  }

  private long thumbnails(String sha256) {
    return transaction.execute(_ ->
        db.sql("select count(*) from file_thumbnail where sha256 = :sha")
            .param("sha", sha256)
            .query(Long.class)
            .single());
  }

  private MvcTestResult get(String address, Person who) {
    return web.get().uri(address).with(signedIn(who)).exchange();
  }
}
