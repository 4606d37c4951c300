package org.walnut.settlement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.settlement.SourceKind;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/** A settlement line with everything it stands on, for programs. */
record LineDetailsJson(
    UUID id,
    UUID household,
    SourceKind source,
    UUID sourceId,
    @Nullable UUID order,
    UUID lot,
    LocalDate on,
    Weight weight,
    Money gross,
    Money refund,
    Money courier,
    Money packaging,
    Money commission,
    Money amount,
    String grade,
    @Nullable UUID entry,
    @Nullable UUID statement,
    @Nullable LocalDate paidOn,
    @Nullable UUID income,
    List<ShareJson> shares) {

  static LineDetailsJson of(LineShown line) {
    var reckoning = line.reckoning();
    var paid = line.paid();
    return new LineDetailsJson(
        line.id(),
        line.household(),
        line.kind(),
        line.source(),
        line.order(),
        line.lot().id(),
        line.on(),
        reckoning.weight(),
        reckoning.gross(),
        reckoning.refund(),
        reckoning.courier(),
        reckoning.packaging(),
        reckoning.commission(),
        reckoning.amount(),
        paid == null ? line.grade() : paid.grade(),
        line.entry(),
        line.statement(),
        paid == null ? null : paid.on(),
        paid == null ? null : paid.income(),
        line.shares().stream()
            .map(share ->
                new ShareJson(share.household(), share.weight(), share.line(), share.amount()))
            .toList());
  }

  record ShareJson(UUID household, Weight weight, @Nullable UUID line, @Nullable Money amount) {}
}
