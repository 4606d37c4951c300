package org.walnut.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.project.Contracts;
import org.walnut.project.Milestones;
import org.walnut.project.NewAllotment;
import org.walnut.project.NewContract;
import org.walnut.project.NewMilestone;
import org.walnut.project.NewPayment;
import org.walnut.project.NewVisit;
import org.walnut.project.ProjectMoney;
import org.walnut.project.ProjectPayments;
import org.walnut.project.ProjectState;
import org.walnut.shared.Money;
import org.walnut.shared.SocialCreditCode;
import org.walnut.world.WorldFile.Row;

/** Leads a project of the world as far as its line says, each step by the person who may. */
@Component
class WorldWorks {

  private final Contracts contracts;
  private final Milestones milestones;
  private final ProjectMoney money;
  private final ProjectPayments payments;
  private final WorldPeople people;

  WorldWorks(
      Contracts contracts,
      Milestones milestones,
      ProjectMoney money,
      ProjectPayments payments,
      WorldPeople people) {
    this.contracts = contracts;
    this.milestones = milestones;
    this.money = money;
    this.payments = payments;
    this.people = people;
  }

  void lead(WorldFile file, Row row, UUID id) {
    var until = ProjectState.valueOf(row.text("state"));
    if (until == ProjectState.PLANNED) {
      return;
    }
    var centre = people.of(file, Role.COUNTY_STAFF);
    var finance = people.of(file, Role.FINANCE);
    as(centre, () -> contracts.approve(id, centre));
    if (until == ProjectState.STOPPED) {
      as(centre, () -> contracts.stop(id, row.text("purpose_zh"), centre));
      return;
    }
    if (until == ProjectState.APPROVED) {
      return;
    }
    as(centre, () -> contracts.sign(id, contract(row), centre));
    as(
        finance,
        () ->
            money.allot(
                id,
                new NewAllotment(
                    file.id("allotment", row.text("project_no")),
                    row.yuan("allotted_yuan"),
                    row.day("allotted_on")),
                finance));
    if (until != ProjectState.CONTRACTED) {
      as(centre, () -> contracts.start(id, centre));
      reach(file, row, id, centre, finance);
      finish(row, id, until, centre);
    }
  }

  private void reach(WorldFile file, Row row, UUID id, Person centre, Person finance) {
    var planner = people.person(file.county().equals("621221") ? "planner" : "hs-planner");
    var left = row.yuan("paid_yuan");
    int no = 0;
    for (var text : row.list("milestones")) {
      var part = text.split(":");
      var amount = Money.ofYuan(new BigDecimal(part[2]));
      var milestone = file.id("milestone", row.text("project_no") + no++);
      var asked = new NewMilestone(milestone, part[0], moved(row, part[1]), amount);
      as(planner, () -> milestones.add(id, asked, planner));
      if (!part[3].equals("OPEN")) {
        as(planner, () -> milestones.report(id, milestone, part[0], null, planner));
      }
      if (part[3].equals("REACHED") || part[3].equals("ASKED")) {
        as(centre, () -> milestones.accept(id, milestone, centre));
      }
      if (part[3].equals("ASKED")) {
        ask(id, milestone, amount, no, planner);
      } else if (part[3].equals("REACHED")) {
        var pay = left.compareTo(amount) < 0 ? left : amount;
        if (pay.isPositive()) {
          ask(id, milestone, pay, no, planner);
          as(finance, () -> payments.pay(id, milestone, finance));
          left = left.minus(pay);
        }
      }
    }
  }

  private void ask(UUID id, UUID milestone, Money amount, int no, Person planner) {
    var payment = new NewPayment(milestone, milestone, amount, "INV-" + no);
    as(planner, () -> payments.ask(id, payment, planner));
  }

  private void finish(Row row, UUID id, ProjectState until, Person centre) {
    if (until == ProjectState.ACCEPTED || until == ProjectState.CLOSED) {
      var visit =
          new NewVisit(id, row.file().today(), centre.displayName(), row.text("findings_zh"), true);
      as(centre, () -> contracts.visit(id, visit, centre));
    }
    if (until == ProjectState.CLOSED) {
      as(centre, () -> contracts.close(id, centre));
    }
  }

  private static NewContract contract(Row row) {
    return new NewContract(
        row.text("contractor_zh"),
        new SocialCreditCode(row.text("uscc")),
        row.text("contract_no"),
        row.day("signed_on"),
        row.yuan("contract_yuan"),
        null);
  }

  private static LocalDate moved(Row row, String day) {
    return row.moved(LocalDate.parse(day));
  }

  private static void as(Person person, Runnable work) {
    CurrentPerson.acting(
        person,
        () -> {
          work.run();
          return true;
        });
  }
}
