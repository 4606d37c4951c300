package org.walnut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

@RoomTest
class LedgerPagesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 9);
  private static final Person FINANCE = People.ofCounty(Role.FINANCE);

  @Autowired MockMvcTester mvc;
  @Autowired Ledger ledger;

  private UUID account = Ids.next();
  private UUID entry = Ids.next();

  @BeforeEach
  void a_household_that_was_owed_and_paid() {
    var household = AccountRef.household(Ids.next()).labelled("H-WALNUT-7");
    account = household.id();
    entry =
        ledger.post(
            posting(
                "owed:" + account,
                DAY,
                "/intakes/1",
                new Transfer(AccountRef.shop(Ids.next()), household, new Money(65_438))));
    ledger.post(
        posting(
            "paid:" + account,
            DAY.plusDays(2),
            null,
            new Transfer(household, AccountRef.inTransit(), new Money(65_400))));
  }

  @Test
  void a_statement_shows_each_line_with_the_balance_after_it() {
    assertPage("/ledger/accounts/" + account + "?from=2026-10-01&to=2026-10-31")
        .contains("H-WALNUT-7", "¥654.38", "¥654.00", "¥0.38");
    assertPage("/ledger/accounts/" + account + "?from=2026-10-10&to=2026-10-31")
        .contains("¥654.00", "¥0.38");
    assertPage("/ledger/accounts/" + account + "/print?from=2026-10-01&to=2026-10-31")
        .contains("¥0.38");
  }

  @Test
  void a_statement_is_sent_as_a_file() {
    assertPage("/ledger/accounts/" + account + "/statement.csv?from=2026-10-01&to=2026-10-31")
        .startsWith("\uFEFF")
        .contains("2026-10-09,", ",0.00,654.38,654.38", ",654.00,0.00,0.38");
  }

  @Test
  void the_trial_balance_is_sent_as_a_file() {
    assertPage("/ledger/trial-balance.csv?on=2026-12-31")
        .startsWith("\uFEFF")
        .contains("农户,")
        .doesNotContain("¥");
  }

  @Test
  void accounts_are_found_by_the_words_for_their_kind_and_sent_as_a_file() {
    assertPage("/ledger/accounts?q=H-WALNUT-7").contains("H-WALNUT-7");
    assertPage("/ledger/accounts?q=在途").contains("在途付款").doesNotContain("H-WALNUT-7");
    assertPage("/ledger/accounts?q=100%25").contains("blank");
    assertPage("/ledger/accounts.csv?q=H-WALNUT-7").contains("H-WALNUT-7", ",0.38");
  }

  @Test
  void a_reason_that_is_too_long_is_kept_and_said_at_its_field() {
    assertThat(
            mvc.post()
                .uri("/ledger/accounts/" + account + "/closure")
                .param("why", "x".repeat(201))
                .with(signedIn(FINANCE)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("H-WALNUT-7", "200");
  }

  @Test
  void an_entry_shows_its_transfers_and_leads_to_its_cause() {
    assertPage("/ledger/entries/" + entry)
        .contains("/intakes/1", "/ledger/accounts/" + account, "¥654.38");
  }

  @Test
  void the_trial_balance_of_a_day_balances() {
    assertPage("/ledger/trial-balance?on=2026-12-31").contains("notice-good", "¥0.00");
    assertPage("/ledger/trial-balance?on=2020-01-01").contains("blank");
  }

  @Test
  void accounts_are_found_by_label_and_kind() {
    assertPage("/ledger/accounts?q=walnut-7").contains("H-WALNUT-7");
    assertPage("/ledger/accounts?q=walnut-7&kind=SHOP").doesNotContain("H-WALNUT-7");
  }

  @Test
  void programs_read_the_same() {
    assertThat(
            mvc.get()
                .uri(
                    "/api/v1/ledger/accounts/{id}/statement?from=2026-10-01&to=2026-10-31", account)
                .with(signedIn(FINANCE)))
        .bodyJson()
        .hasPathSatisfying("$.closing", value -> value.assertThat().isEqualTo(38))
        .hasPathSatisfying("$.items[0].balance", value -> value.assertThat().isEqualTo(65_438))
        .hasPathSatisfying("$.items[1].balance", value -> value.assertThat().isEqualTo(38));
    assertThat(mvc.get().uri("/api/v1/ledger/trial-balance").with(signedIn(FINANCE)))
        .bodyJson()
        .extractingPath("$.balanced")
        .isEqualTo(true);
    assertThat(mvc.get().uri("/api/v1/ledger/entries/{id}", entry).with(signedIn(FINANCE)))
        .bodyJson()
        .extractingPath("$.total")
        .isEqualTo(65_438);
  }

  @Test
  void a_period_that_ends_before_it_begins_is_told() {
    assertThat(
            mvc.get()
                .uri("/ledger/accounts/{id}?from=2026-10-09&to=2026-10-01", account)
                .with(signedIn(FINANCE)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void only_those_who_may_read_money_do() {
    assertThat(mvc.get().uri("/ledger/accounts").with(signedIn(People.townOfficer("621221108000"))))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(mvc.get().uri("/ledger/entries/{id}", Ids.next()).with(signedIn(FINANCE)))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  private org.assertj.core.api.AbstractStringAssert<?> assertPage(String path) {
    var answer = mvc.get().uri(path).with(signedIn(FINANCE)).exchange();
    assertThat(answer).hasStatusOk();
    return assertThat(answer).bodyText();
  }

  private static Posting posting(
      String cause,
      LocalDate on,
      @org.jspecify.annotations.Nullable String path,
      Transfer transfer) {
    return new Posting(cause, on, "ledger.memo.reversal", path, List.of(transfer));
  }
}
