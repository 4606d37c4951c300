package org.walnut.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.walnut.house.People.signedIn;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.tenancy.Tenancy;

@FilesTest
class FilesTests {

  @Autowired Files files;
  @Autowired Verification verification;
  @Autowired MockMvcTester web;

  @Test
  void what_is_kept_is_given_back() throws Exception {
    var id = files.keep("合同.png", "image/png", png("a"));

    assertThat(files.open(id).getContentAsByteArray()).isEqualTo(png("a"));
    assertThat(files.card(id))
        .extracting(FileCard::name, FileCard::mediaType, FileCard::sizeBytes)
        .containsExactly("合同.png", "image/png", (long) png("a").length);
  }

  @Test
  void the_same_content_lies_there_once() throws Exception {
    var one = files.keep("one.png", "image/png", png("b"));
    var other = files.keep("other.png", "image/png", png("b"));

    assertThat(files.open(one).getFile()).isEqualTo(files.open(other).getFile());
    try (var folder = java.nio.file.Files.list(files.open(one).getFile().toPath().getParent())) {
      assertThat(folder.filter(path -> path.getFileName().toString().startsWith("."))).isEmpty();
    }
  }

  @Test
  void what_is_empty_too_large_or_of_no_known_kind_is_a_fault_at_the_file() {
    assertThat(fault(new byte[0])).isEqualTo("files.fault.empty");
    assertThat(fault(new byte[20 * 1024 * 1024 + 1])).isEqualTo("files.fault.large");
    assertThat(fault("<svg/>".getBytes(UTF_8))).isEqualTo("files.fault.kind");
  }

  @Test
  void another_county_does_not_see_it() {
    var id = files.keep("a.png", "image/png", png("c"));

    Tenancy.within(
        "522731", () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.card(id)));
  }

  @Test
  void a_picture_is_shown_and_a_list_is_saved_and_nothing_in_either_can_run() {
    var picture =
        get("/files/" + files.keep("照片.png", "image/png", png("d")), People.countyStaff());
    assertThat(picture)
        .hasStatusOk()
        .hasContentType(MediaType.IMAGE_PNG)
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    assertThat(picture.getResponse().getHeader("Content-Disposition"))
        .startsWith("inline")
        .contains("filename*=UTF-8''%E7%85%A7%E7%89%87.png");

    var list =
        get(
            "/files/" + files.keep("a.csv", "text/csv", "a,b\n".getBytes(UTF_8)),
            People.countyStaff());
    assertThat(list.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void only_those_it_is_for_may_fetch_it() {
    var forFinance = files.keep("payout.csv", "text/csv", "a,b\n".getBytes(UTF_8), Act.PAY_OUT);

    assertThat(get("/files/" + forFinance, People.ofCounty(Role.FINANCE))).hasStatusOk();
    assertThat(get("/files/" + forFinance, People.countyStaff())).hasStatus(404);
    assertThat(get("/files/" + forFinance, People.buyer())).hasStatus(403);
    assertThat(get("/files/" + Ids.next(), People.countyStaff())).hasStatus(404);
  }

  @Test
  void a_program_brings_a_file_and_fetches_it_back() {
    var kept =
        web.post()
            .uri("/api/v1/files?name=a.png")
            .contentType(MediaType.IMAGE_PNG)
            .content(png("e"))
            .header("Idempotency-Key", UUID.randomUUID())
            .with(signedIn(People.countyStaff()))
            .exchange();

    assertThat(kept).hasStatus(201).bodyJson().extractingPath("$.mediaType").isEqualTo("image/png");
    var at = kept.getResponse().getHeader("Location");
    assertThat(get(at + "/content", People.countyStaff()).getResponse().getContentAsByteArray())
        .isEqualTo(png("e"));
  }

  @Test
  void a_content_that_was_changed_on_the_disk_is_found() throws Exception {
    var id = files.keep("a.png", "image/png", png("f"));
    var place = Path.of(files.open(id).getFile().toURI());

    assertThat(broken()).isZero();
    java.nio.file.Files.write(place, png("F"));
    assertThat(broken()).isEqualTo(1);
    java.nio.file.Files.write(place, png("f"));
  }

  private long broken() {
    return verification.run().stream()
        .filter(outcome -> outcome.rule().equals("every kept file is whole"))
        .mapToLong(outcome -> outcome.finding().faults().size())
        .sum();
  }

  private String fault(byte[] content) {
    try {
      files.keep("a.png", "image/png", content);
      return "";
    } catch (InvalidInput bad) {
      assertThat(bad.faults()).extracting(Fault::field).containsExactly("file");
      return bad.faults().getFirst().key();
    }
  }

  private MvcTestResult get(String address, Person who) {
    return web.get().uri(address).with(signedIn(who)).exchange();
  }

  private static byte[] png(String name) {
    return Samples.png(name.charAt(0));
  }
}
