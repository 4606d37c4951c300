package org.walnut.project.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.project.ProjectState;
import org.walnut.shared.SocialCreditCode;
import org.walnut.web.Show;

/** A project with all that belongs to it. */
public record ProjectDetails(
    ProjectRow project,
    String plan,
    @Nullable String purpose,
    @Nullable String stoppedWhy,
    @Nullable OverCap overCap,
    List<MilestoneRow> milestones,
    List<PaperRow> papers,
    List<PaymentRow> payments,
    List<MoneyRow> money,
    List<VisitRow> visits) {

  /** The category takes more of its money than the county's cap. */
  public record OverCap(BigDecimal share, BigDecimal cap) {

    public String shareText() {
      return Show.percent(share);
    }

    public String capText() {
      return Show.percent(cap);
    }
  }

  public String planPath() {
    return "/plans/" + project.plan();
  }

  public String path() {
    return project.path();
  }

  /** The last character of the contractor's code does not fit; some old codes are like that. */
  public boolean doubtfulCode() {
    var uscc = project.uscc();
    return uscc != null && !new SocialCreditCode(uscc).checks();
  }

  public boolean may(String next) {
    return project.state().mayBecome(ProjectState.valueOf(next));
  }

  public boolean open() {
    return project.state().open();
  }

  public boolean running() {
    return project.state() == ProjectState.RUNNING;
  }

  public boolean takesMoney() {
    return project.state().takesMoney();
  }

  public boolean pays() {
    return project.state().pays();
  }

  public boolean idle() {
    return project.idle().isPositive();
  }

  public boolean paid() {
    return project.paid().isPositive();
  }

  /** For the trail of what was done. */
  public String history() {
    return "/activities?subject=" + project.id();
  }
}
