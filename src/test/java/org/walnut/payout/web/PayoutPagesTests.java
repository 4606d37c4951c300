package org.walnut.payout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.figure.Desk;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.payout.NewPayout;
import org.walnut.payout.PayoutTest;
import org.walnut.payout.PayoutWay;
import org.walnut.payout.Payouts;
import org.walnut.payout.Till;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** The counter's pages, and the same for programs. */
@PayoutTest
class PayoutPagesTests {

  private static final Person OFFICER = People.townOfficer("621221108000");

  @Autowired MockMvcTester web;
  @Autowired Till till;
  @Autowired Payouts payouts;
  @Autowired Desk desk;

  private UUID household;
  private NewPayout cash;
  private String path;

  @BeforeEach
  void laid_out() {
    till.fetch(34_567);
    household = till.household("王秀英", null);
    cash = till.cash(household, 34_567);
    payouts.batch(List.of(cash));
    path = "/payouts/cash/" + cash.id();
  }

  @Test
  void cash_is_signed_for_with_a_photograph_and_witnessed() {
    page("/payouts/cash", Till.FINANCE).contains(path, "¥345.67").doesNotContain("王秀英");
    page(path + "/print", Till.FINANCE).contains("王秀英", "人民币叁佰肆拾伍元陆角柒分", "见证人");
    page(path + "/print?narrow=true", Till.FINANCE).contains("slip-roll", "人民币叁佰肆拾伍元陆角柒分");
    assertThat(OnTheDesk.kinds(desk, Till.FINANCE)).contains("payout.cashWaits");

    var photo =
        new MockMultipartFile(
            "slip", "slip.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes());
    assertThat(
            web.post()
                .uri(path + "/signature")
                .multipart()
                .file(photo)
                .param("receiver", "王秀英")
                .param("relation", "HEAD")
                .with(signedIn(Till.FINANCE)))
        .hasRedirectedUrl(path);
    assertThat(OnTheDesk.kinds(desk, Till.WITNESS)).contains("payout.cashSigned");
    assertThat(post(path + "/witness", Till.FINANCE)).hasStatus(HttpStatus.CONFLICT);
    assertThat(post(path + "/witness", OFFICER)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(post(path + "/witness", Till.WITNESS)).hasRedirectedUrl(path);
    page(path, Till.FINANCE).contains("已领取", "/files/");
    page("/payouts/cash.csv?state=HANDED_OVER", Till.FINANCE).contains("345.67");
  }

  @Test
  void what_is_missing_is_told_at_its_field() {
    assertThat(post(path + "/signature", Till.FINANCE, "receiver", "", "relation", "HEAD"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(post(path + "/cancellation", Till.FINANCE, "why", ""))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(
            post(
                "/payouts/drawer",
                Till.FINANCE,
                "direction",
                "TO_BANK",
                "amount",
                "99999999",
                "note",
                "slip 3"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("可用现金只有");
    assertThat(post(path + "/absence", Till.FINANCE)).hasRedirectedUrl(path);
    page(path, Till.FINANCE).contains("无人来领");
  }

  @Test
  void the_drawer_says_what_buyers_are_to_get_back() {
    till.goesBack(5_800, 1_234);

    page("/payouts/drawer", Till.FINANCE).contains("待退给买家", "¥12.34");
    page("/api/v1/cash-drawer", Till.FINANCE).contains("\"goingBack\":1234");
  }

  @Test
  void a_program_repeats_itself_without_harm() {
    var key = UUID.randomUUID();
    var body = "{\"receiver\":\"王秀英\",\"relation\":\"HEAD\"}";
    var signature = "/api/v1/cash-payouts/" + cash.id() + "/signature";
    assertThat(json(signature, body, key, Till.FINANCE)).hasStatusOk();
    assertThat(json(signature, body, key, Till.FINANCE)).hasStatusOk();
    var witness = "/api/v1/cash-payouts/" + cash.id() + "/witness";
    var again = UUID.randomUUID();
    assertThat(json(witness, "", again, Till.WITNESS)).hasStatusOk();
    assertThat(json(witness, "", again, Till.WITNESS))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("HANDED_OVER");
    assertThat(json(witness, "", UUID.randomUUID(), Till.WITNESS)).hasStatus(HttpStatus.CONFLICT);
    var fetched = "{\"direction\":\"FROM_BANK\",\"amount\":100,\"note\":\"cheque 9\"}";
    assertThat(json("/api/v1/cash-drawer/moves", fetched, UUID.randomUUID(), Till.FINANCE))
        .hasStatusOk();
  }

  @Test
  void a_household_is_paid_as_it_chooses() {
    var choice = "/households/" + household + "/payouts";
    page(choice, OFFICER).contains("现金（未选择，按惯例）");
    assertThat(post(choice, OFFICER, "way", "BANK"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("没有登记该户的银行卡");
    assertThat(post(choice, Till.FINANCE, "way", "CASH")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(post(choice, OFFICER, "way", "CASH")).hasRedirectedUrl(choice);
    page(choice, Till.FINANCE).contains("以往选择");
    page("/households/" + household, OFFICER).contains(choice);

    var villager = People.of(Role.VILLAGER, new Scope(Scope.Kind.SELF, "621221108203", household));
    page("/my/payouts", villager).contains("我家怎么收款");
    assertThat(post("/my/payouts", villager, "way", "CASH")).hasRedirectedUrl("/my/payouts");
    page("/api/v1/households/" + household + "/payout-way", OFFICER).contains("\"way\":\"CASH\"");
  }

  @Test
  void the_bank_file_goes_only_to_those_who_pay_out() {
    var line =
        new NewPayout(
            Ids.next(),
            household,
            "王秀英",
            PayoutWay.BANK,
            "62170012345678",
            new Money(1),
            "walnuts");
    var batch = payouts.batch(List.of(line));
    assertThat(get("/payouts/" + batch + "/file", Till.FINANCE))
        .hasStatusOk()
        .headers()
        .hasValue(
            "Content-Disposition",
            "attachment; filename=\"payout-" + payouts.required(batch).code() + ".csv\"");
    assertThat(get("/payouts/" + batch + "/file", People.countyStaff())).hasStatus(403);
    assertThat(get("/payouts/" + Ids.next() + "/file", Till.FINANCE)).hasStatus(404);
  }

  private AbstractStringAssert<?> page(String path, Person who) {
    var answer = get(path, who);
    assertThat(answer).hasStatusOk();
    return assertThat(answer).bodyText();
  }

  private MvcTestResult get(String path, Person who) {
    return web.get().uri(path).with(signedIn(who)).locale(Locale.CHINESE).exchange();
  }

  private MvcTestResult post(String path, Person who, String... fields) {
    var request = web.post().uri(path).with(signedIn(who)).locale(Locale.CHINESE);
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult json(String path, String body, UUID key, Person who) {
    return web.post()
        .uri(path)
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(signedIn(who))
        .exchange();
  }
}
