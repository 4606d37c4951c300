package org.walnut.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;

/** A project as its rules see it. */
public record ProjectCard(
    UUID id,
    String code,
    String name,
    UUID plan,
    UUID fund,
    FundSource source,
    SpendingCategory category,
    DivisionCode place,
    ProjectState state,
    Money budget,
    Money allotted,
    Money paid,
    @Nullable UUID contractor,
    @Nullable String contractorName,
    @Nullable Money contracted,
    UUID plannedBy) {

  /** Set aside and not paid. */
  public Money idle() {
    return allotted.minus(paid);
  }
}
