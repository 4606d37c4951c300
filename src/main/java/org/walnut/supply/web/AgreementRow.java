package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.walnut.supply.AgreementState;
import org.walnut.supply.Mechanism;
import org.walnut.supply.RateBasis;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** An agreement as its screens show it. */
public record AgreementRow(
    String path,
    String code,
    String carrier,
    String household,
    String householdCode,
    String householdPath,
    String place,
    String goods,
    String mechanism,
    String floor,
    String floorPerJin,
    String quantity,
    String quantityJin,
    String delivered,
    boolean overDelivered,
    String from,
    String to,
    boolean consignment,
    String commission,
    String packaging,
    String courier,
    String state,
    String tone,
    boolean active,
    boolean mayBeFulfilled,
    boolean mayBeEnded,
    @Nullable String why,
    String history) {

  static AgreementRow of(AgreementJson agreement) {
    return new AgreementRow(
        "/agreements/" + agreement.id(),
        agreement.code(),
        name(agreement.carrierZh(), agreement.carrierEn()),
        agreement.headName(),
        agreement.householdCode(),
        "/households/" + agreement.household(),
        agreement.place(),
        name(agreement.goodsZh(), agreement.goodsEn()),
        Words.label(agreement.mechanism()),
        Show.perKg(agreement.floorPrice()),
        Show.perJin(agreement.floorPrice()),
        Show.kg(agreement.quantity()),
        Show.jin(agreement.quantity()),
        Show.kg(agreement.delivered()),
        agreement.overDelivered(),
        Show.date(agreement.from()),
        Show.date(agreement.to()),
        agreement.mechanism() == Mechanism.CONSIGNMENT,
        Show.percent(BigDecimal.valueOf(agreement.commissionBp(), 4)),
        packaging(agreement),
        courier(agreement),
        Words.label(agreement.state()),
        Tones.of(agreement.state()),
        agreement.state() == AgreementState.ACTIVE,
        agreement.state().mayBecome(AgreementState.FULFILLED),
        agreement.state().mayBecome(AgreementState.ENDED),
        agreement.why(),
        "/activities?subject=" + agreement.id());
  }

  private static String packaging(AgreementJson agreement) {
    return agreement.packagingPerParcel().isPositive()
        ? RateRow.amount(RateBasis.PER_PARCEL, agreement.packagingPerParcel().fen())
        : Show.perKg(agreement.packagingPerKg());
  }

  /** Who bears it belongs to it. */
  private static String courier(AgreementJson agreement) {
    if (agreement.courierPerParcel().isPositive()) {
      return RateRow.amount(RateBasis.PER_PARCEL, agreement.courierPerParcel().fen());
    }
    return agreement.courierPerKg().fen() > 0
        ? Show.perKg(agreement.courierPerKg())
        : Words.t("supply.courier.buyer");
  }
}
