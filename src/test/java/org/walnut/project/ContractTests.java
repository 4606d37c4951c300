package org.walnut.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.project.Site.yuan;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Act;
import org.walnut.files.Files;
import org.walnut.house.RoomTest;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;

/** A contractor is paid what the contract says. */
@RoomTest
@Import(Site.class)
class ContractTests {

  @Autowired Site site;
  @Autowired Contracts contracts;
  @Autowired Files files;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void milestones_stay_within_the_contract_and_a_contract_above_its_milestones() {
    var id = site.approved(site.plan(), 1_000);
    site.milestones.add(id, milestone(400), site.centre);

    assertThatThrownBy(() -> contracts.sign(id, site.contract(399), site.centre))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("belowMilestones");
    contracts.sign(id, site.contract(600), site.centre);
    assertThatThrownBy(() -> site.milestones.add(id, milestone(201), site.centre))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("milestonesAboveContract");
    site.milestones.add(id, milestone(200), site.centre);
  }

  @Test
  void the_database_too_lets_no_more_be_paid_than_the_contract_says() {
    var id = site.approved(site.plan(), 1_000);
    contracts.sign(id, site.contract(600), site.centre);

    assertThatThrownBy(() ->
            transaction.execute(_ ->
                db.sql(
                        "update project set allotted_fen = budget_fen, paid_fen = contract_fen + 1 where id = :id")
                    .param("id", id)
                    .update()))
        .hasStackTraceContaining("no_more_is_paid_than_the_contract");
  }

  @Test
  void a_paper_that_somebody_may_not_read_is_no_paper_to_them() {
    var id = site.approved(site.plan(), 1_000);
    var secret =
        files.keep("rates.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(UTF_8), Act.OPERATE);

    assertThatThrownBy(() -> site.milestones.addPaper(id, secret, site.planner))
        .isInstanceOf(NotFound.class);
  }

  private NewMilestone milestone(long amount) {
    return new NewMilestone(null, "the roof", site.today(), yuan(amount));
  }
}
