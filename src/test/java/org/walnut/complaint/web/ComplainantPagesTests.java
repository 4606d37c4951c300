package org.walnut.complaint.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.walnut.house.People.signedIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.complaint.Complaints;
import org.walnut.complaint.Counter;
import org.walnut.complaint.Filed;
import org.walnut.filer.Filer;
import org.walnut.files.Files;
import org.walnut.house.People;
import org.walnut.house.Pictures;
import org.walnut.house.RoomTest;

@RoomTest
@Import(Counter.class)
class ComplainantPagesTests {

  private static final String PUBLIC = "/public/621221/complaints";

  @Autowired MockMvcTester mvc;
  @Autowired Counter counter;
  @Autowired Complaints complaints;
  @Autowired Files files;

  @Test
  void who_left_a_phone_reads_by_it_but_speaks_by_the_secret() {
    var filed = withPhone("13700001111");
    counter.answered(filed.id(), counter.officer);

    assertThat(byPhone("10.7.0.1", filed.code(), "13700001111"))
        .hasStatusOk()
        .bodyText()
        .contains("It is put right.")
        .doesNotContain("/follow/content", "13700001111");
    var wrong = byPhone("10.7.0.1", filed.code(), "13700001112");
    var unknown = byPhone("10.7.0.1", "CM-0000000-0", "13700001111");
    assertThat(fault(wrong)).isNotEmpty().isEqualTo(fault(unknown));
    for (int i = 2; i < 20; i++) {
      assertThat(byPhone("10.7.0.1", filed.code(), "1370000" + i)).hasStatus(422);
    }
    assertThat(byPhone("10.7.0.1", filed.code(), "13700001111")).hasStatus(429);
    assertThat(byPhone("10.7.0.2", filed.code(), "13700001111")).hasStatusOk();
  }

  @Test
  void who_handles_it_sees_who_complained_whole_once_for_a_purpose() {
    var path = "/complaints/" + withPhone("13700002222").id();

    assertThat(get(path, counter.officer)).bodyText().contains("137").doesNotContain("13700002222");
    assertThat(form(path + "/unmasking", counter.officer, "purpose", "COMPLAINT", "why", ""))
        .hasStatus(422)
        .bodyText()
        .doesNotContain("13700002222");
    assertThat(
            form(path + "/unmasking", counter.officer, "purpose", "COMPLAINT", "why", "to ask him"))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .bodyText()
        .contains("13700002222");
    assertThat(get(path + "/unmasking", counter.officer)).hasRedirectedUrl(path);
    assertThat(get(path, People.ofCounty(Role.AUDITOR)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("137");
  }

  @Test
  void photographs_are_read_by_those_who_handle_it_only() {
    var photo = files.keep("p", "image/png", Pictures.png(), Act.HANDLE_COMPLAINTS);
    var filed =
        complaints.file(Counter.complaint(ComplaintSubject.STAFF, counter.officer.id()), photo);
    var path = "/complaints/" + filed.id();

    assertThat(get(path, counter.centre)).bodyText().contains("/files/" + photo);
    assertThat(get("/files/" + photo, counter.centre)).hasStatusOk();
    for (var other :
        List.of(
            counter.officer, People.townOfficer("621221109000"), People.ofCounty(Role.AUDITOR))) {
      assertThat(get("/files/" + photo, other)).hasStatus(404);
    }
    assertThat(get(path, People.ofCounty(Role.AUDITOR)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("/files/" + photo);
  }

  private Filed withPhone(String phone) {
    return complaints.file(
        Counter.complaint(ComplaintSubject.SHOP, null, new Filer(null, phone)), null);
  }

  private MvcTestResult byPhone(String address, String code, String phone) {
    return mvc.post()
        .uri(PUBLIC + "/follow")
        .with(csrf())
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        })
        .param("code", code)
        .param("phone", phone)
        .exchange();
  }

  /** What is said of the code, without the request id and what was typed. */
  private static String fault(MvcTestResult result) {
    var page = new String(result.getResponse().getContentAsByteArray(), UTF_8);
    int at = page.indexOf("id=\"code-fault\"");
    return at < 0 ? "" : page.substring(at, page.indexOf("</p>", at));
  }

  private MvcTestResult get(String path, Person who) {
    return mvc.get().uri(path).with(signedIn(who)).exchange();
  }

  private MvcTestResult form(String path, Person who, String... fields) {
    var post = mvc.post().uri(path).with(signedIn(who));
    for (int i = 0; i < fields.length; i += 2) {
      post = post.param(fields[i], fields[i + 1]);
    }
    return post.exchange();
  }
}
