package org.walnut.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Money;
import org.walnut.web.Words;

/**
 * Writes a project's money into the books: bank → source → project → contractor → bank, and back
 * the same way.
 */
@Component
class ProjectPurse {

  private final Ledger ledger;

  ProjectPurse(Ledger ledger) {
    this.ledger = ledger;
  }

  boolean arrived(UUID arrival) {
    return ledger.posted("project.arrival:" + arrival);
  }

  void arrive(UUID id, UUID plan, UUID fund, String planCode, NewArrival arrival) {
    var label = planCode + " " + Words.label(arrival.source());
    ledger.post(
        new Posting(
            "project.arrival:" + id,
            arrival.on(),
            "project.memo.arrival",
            "/plans/" + plan,
            List.of(
                new Transfer(
                    AccountRef.bank(),
                    new AccountRef(AccountKind.FUND, fund, label),
                    arrival.amount()))));
  }

  UUID allot(UUID id, ProjectCard project, Money amount, LocalDate on) {
    return post(
        "allotment:" + id,
        project,
        on,
        "project.memo.allotment",
        new Transfer(fund(project), pot(project), amount));
  }

  UUID giveBack(UUID id, ProjectCard project, Money amount, LocalDate on) {
    return post(
        "return:" + id,
        project,
        on,
        "project.memo.return",
        new Transfer(pot(project), fund(project), amount));
  }

  /** The contractor is credited and paid in one entry. */
  UUID pay(UUID id, ProjectCard project, Money amount, LocalDate on) {
    return post(
        "payment:" + id,
        project,
        on,
        "project.memo.payment",
        new Transfer(pot(project), contractor(project), amount),
        new Transfer(contractor(project), AccountRef.bank(), amount));
  }

  UUID clawBack(UUID id, ProjectCard project, Money amount, LocalDate on) {
    return post(
        "clawback:" + id,
        project,
        on,
        "project.memo.clawback",
        new Transfer(AccountRef.bank(), contractor(project), amount),
        new Transfer(contractor(project), pot(project), amount));
  }

  private UUID post(
      String cause, ProjectCard project, LocalDate on, String memo, Transfer... transfers) {
    return ledger.post(
        new Posting("project." + cause, on, memo, "/projects/" + project.id(), List.of(transfers)));
  }

  private static AccountRef fund(ProjectCard project) {
    return new AccountRef(AccountKind.FUND, project.fund());
  }

  private static AccountRef pot(ProjectCard project) {
    return new AccountRef(AccountKind.PROJECT, project.id(), project.code());
  }

  private static AccountRef contractor(ProjectCard project) {
    var contractor = project.contractor();
    if (contractor == null) {
      throw new IllegalStateException("project " + project.code() + " has no contractor");
    }
    return new AccountRef(AccountKind.CONTRACTOR, contractor, project.contractorName());
  }
}
