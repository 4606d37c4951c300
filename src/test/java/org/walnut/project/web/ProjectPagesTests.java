package org.walnut.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.Pictures;
import org.walnut.house.RoomTest;
import org.walnut.project.NewMilestone;
import org.walnut.project.Site;
import org.walnut.shared.Ids;

@RoomTest
@Import(Site.class)
class ProjectPagesTests {

  @Autowired MockMvcTester mvc;
  @Autowired Site site;

  UUID plan = Ids.next();
  UUID project = Ids.next();

  @BeforeEach
  void a_running_project() {
    plan = site.paidPlan();
    project = site.running(plan, 100_000);
  }

  @Test
  void a_project_is_led_from_plan_to_payment_by_forms() {
    var form =
        form(
            "/projects",
            site.planner,
            "plan",
            plan.toString(),
            "name",
            "Ten stations",
            "place",
            Site.WANGMO.value(),
            "category",
            "STATIONS",
            "source",
            "CENTRAL",
            "budget",
            "50000",
            "endsOn",
            site.today().plusDays(30).toString());
    assertThat(form).hasStatus3xxRedirection();
    var path = String.valueOf(form.getResponse().getRedirectedUrl());

    assertThat(form(path + "/approval", site.centre)).hasStatus3xxRedirection();
    assertThat(
            form(
                path + "/contract",
                site.centre,
                "contractor",
                "Builders",
                "uscc",
                "91350100M000100Y44",
                "contractNo",
                "C-9",
                "signedOn",
                site.today().toString(),
                "amount",
                "50000"))
        .hasStatus3xxRedirection();
    assertThat(form(path + "/start", site.centre)).hasStatus3xxRedirection();
    assertThat(form(path + "/allotments", site.finance, "amount", "50000"))
        .hasStatus3xxRedirection();
    assertThat(
            form(
                path + "/milestones",
                site.planner,
                "name",
                "All stand",
                "dueOn",
                site.today().minusDays(1).toString(),
                "amount",
                "50000"))
        .hasStatus3xxRedirection();

    assertThat(get(path, site.centre))
        .hasStatusOk()
        .bodyText()
        .contains("Ten stations", "91350100M000100Y44", "校验位不符", "已逾期", "¥50,000.00");
  }

  @Test
  void what_is_wrong_stands_at_its_field() {
    assertThat(form("/projects", site.planner, "plan", plan.toString(), "budget", "x"))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"name-fault\"", "id=\"budget-fault\"", "value=\"x\"");
    assertThat(
            form(
                "/projects",
                site.planner,
                "plan",
                plan.toString(),
                "name",
                "A platform",
                "place",
                Site.WANGMO.value(),
                "category",
                "TRADING_PLATFORM",
                "source",
                "CENTRAL",
                "budget",
                "1000",
                "endsOn",
                site.today().toString()))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"category-fault\"", "中央财政资金不得用于网络交易平台建设");
    assertThat(form("/projects/" + project + "/allotments", site.finance, "amount", "100001"))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"amount-fault\"");
  }

  @Test
  void evidence_comes_as_a_file() {
    var milestone = site.reached(project, 10);
    var next =
        site.milestones.add(
            project, new NewMilestone(null, "photo", site.today(), Site.yuan(10)), site.planner);
    var photo = new MockMultipartFile("file", "站点.png", "image/png", Pictures.png());
    var path = "/projects/" + project;

    assertThat(
            mvc.perform(
                MockMvcRequestBuilders.multipart(path + "/milestones/" + next + "/report")
                    .file(photo)
                    .param("report", "stands")
                    .with(signedIn(site.planner))))
        .hasStatus3xxRedirection();
    assertThat(get(path, site.centre)).bodyText().contains("站点.png");
    assertThat(milestone).isNotNull();
  }

  @Test
  void lists_are_searched_narrowed_and_taken_away_as_files() {
    var code = site.projects.card(project, site.centre).code();
    site.allot(project, 10_000, site.today());

    assertThat(get("/projects?q=" + code, site.centre)).bodyText().contains(code);
    assertThat(get("/projects?q=" + code + "&state=STOPPED", site.centre))
        .bodyText()
        .doesNotContain(code + "</span>");
    assertThat(get("/projects?q=" + code + "&idle=true&year=2026&town=621221108000", site.centre))
        .bodyText()
        .contains(code + "</span>");
    assertThat(get("/projects.csv?q=" + code, site.centre))
        .hasStatusOk()
        .bodyText()
        .contains(code, "100000.00", "walnut-projects-1");
    assertThat(get("/projects.xlsx?q=" + code, site.centre))
        .hasStatusOk()
        .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(get("/projects/money?year=2026", site.centre))
        .hasStatusOk()
        .bodyText()
        .contains("data-chart=\"categories\"", "/figures/project.idle");
  }

  @Test
  void each_sees_and_does_what_the_role_allows() {
    var path = "/projects/" + project;
    for (var reader : List.of(site.planner, site.finance, People.ofCounty(Role.AUDITOR))) {
      assertThat(get(path, reader)).hasStatusOk();
    }
    assertThat(get(path, People.townOfficer("621221109000"))).hasStatus(404);
    for (var page : List.of("/projects", "/plans", "/projects/money", "/projects/rules", path)) {
      assertThat(get(page, People.ofCounty(Role.INSPECTOR))).hasStatus(403);
    }
    assertThat(form(path + "/allotments", site.centre, "amount", "1")).hasStatus(403);
    assertThat(form(path + "/stop", site.planner, "why", "x")).hasStatus(403);
    assertThat(form(path + "/payments", site.finance, "amount", "1")).hasStatus(403);
  }

  @Test
  void every_page_opens_in_both_languages() {
    var pages =
        List.of(
            "/projects",
            "/projects/new",
            "/projects/rules",
            "/projects/money",
            "/plans",
            "/plans/new",
            "/plans/" + plan,
            "/projects/" + project,
            "/projects/" + project + "/contract",
            "/projects/" + project + "/visits",
            "/projects/" + project + "/stop",
            "/projects/" + project + "/milestones",
            "/projects/" + project + "/papers",
            "/projects/" + project + "/payments");
    for (var page : pages) {
      for (var language : List.of("zh", "en")) {
        assertThat(
                mvc.get()
                    .uri(page)
                    .cookie(new Cookie("walnut_lang", language))
                    .with(signedIn(site.centre)))
            .as(page + " " + language)
            .hasStatusOk();
      }
    }
    for (var act : List.of("allotments", "returns", "clawbacks")) {
      assertThat(get("/projects/" + project + "/" + act, site.finance)).hasStatusOk();
    }
  }

  @Test
  void programs_do_the_same() {
    var body =
        "{\"plan\":\"%s\",\"name\":\"By program\",\"place\":\"%s\",\"category\":\"TRAINING\",\"source\":\"CENTRAL\",\"budget\":100000,\"endsOn\":\"2027-01-01\"}"
            .formatted(plan, Site.WANGMO.value());
    var made = json("/api/v1/projects", site.planner, body);
    assertThat(made)
        .hasStatus(201)
        .bodyJson()
        .extractingPath("$.project.state")
        .isEqualTo("PLANNED");
    var path = String.valueOf(made.getResponse().getHeader("Location"));

    assertThat(json(path + "/approval", site.planner, "")).hasStatus(403);
    assertThat(json(path + "/approval", site.centre, ""))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.project.state")
        .isEqualTo("APPROVED");
    assertThat(json(path + "/allotments", site.finance, "{\"amount\":5000}"))
        .bodyJson()
        .extractingPath("$.project.allotted")
        .isEqualTo(5000);
    assertThat(json(path + "/stop", site.centre, "{\"why\":\"over\"}")).hasStatusOk();
    assertThat(json(path + "/returns", site.finance, "{\"amount\":5000,\"why\":\"over\"}"))
        .bodyJson()
        .extractingPath("$.money.length()")
        .isEqualTo(2);
    assertThat(get("/api/v1/projects?category=TRAINING", site.planner))
        .bodyJson()
        .extractingPath("$.items[0].name")
        .isEqualTo("By program");
    assertThat(get("/api/v1/plans/" + plan, site.finance)).hasStatusOk();
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

  private MvcTestResult json(String path, Person who, String body) {
    return mvc.post()
        .uri(path)
        .header("Idempotency-Key", Ids.next().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(signedIn(who))
        .exchange();
  }
}
