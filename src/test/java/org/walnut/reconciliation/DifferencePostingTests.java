package org.walnut.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.approval.Approvals;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** An entry by hand needs two persons. */
@ReconTest
class DifferencePostingTests {

  static final Person FINANCE = People.ofCounty(Role.FINANCE);
  static final Person CENTRE = People.countyStaff();

  @Autowired Planting planting;
  @Autowired Reconciliations reconciliations;
  @Autowired Differences differences;
  @Autowired Approvals approvals;
  @Autowired Ledger ledger;
  @Autowired Verification verification;

  @Test
  void what_the_bank_has_and_the_books_lack_is_posted_when_a_second_person_agrees() {
    var day = planting.ago(19);
    reconciliations.account(new OwnAccount(Planting.ACCOUNT));
    reconciliations.readBank(
        day, Planting.statement(day, Planting.ACCOUNT, "PSP,1000.00").getBytes(UTF_8), FINANCE);
    var difference = planting.difference(day, "PSP");
    var bank = ledger.balance(AccountRef.bank());
    assertThatThrownBy(() -> ask(difference, CounterAccount.BANK)).isInstanceOf(InvalidInput.class);

    var approval = ask(difference, CounterAccount.PROVIDER);
    assertThat(ledger.balance(AccountRef.bank())).isEqualTo(bank);
    assertThatThrownBy(() -> approvals.approve(approval, FINANCE)).isInstanceOf(Refused.class);
    approvals.approve(approval, CENTRE);

    assertThat(bank.minus(ledger.balance(AccountRef.bank())).fen()).isEqualTo(100_000);
    assertThat(planting.differences(day)).containsExactly("MISSING_HERE RESOLVED 0 100000 PSP");
    assertThatThrownBy(() -> ask(difference, CounterAccount.PROVIDER)).isInstanceOf(Refused.class);
    reconciliations.matchAgain();
    assertThat(planting.differences(day)).containsExactly("MISSING_HERE RESOLVED 0 100000 PSP");
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  private UUID ask(UUID difference, CounterAccount counter) {
    return differences.askToPost(
        difference, new NewDifferencePosting(null, counter, "paid over by the service"), FINANCE);
  }
}
