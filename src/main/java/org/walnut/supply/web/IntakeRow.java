package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.walnut.supply.IntakeState;
import org.walnut.supply.Mechanism;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** An intake as its screens and its slip show it. */
public record IntakeRow(
    String path,
    String code,
    String agreement,
    String agreementPath,
    String carrier,
    String household,
    String householdCode,
    String place,
    String goods,
    String grade,
    String gross,
    String tare,
    String net,
    String netJin,
    String price,
    String pricePerJin,
    String floor,
    String amount,
    String amountInCapitals,
    String receivedOn,
    boolean owedAtOnce,
    String mechanism,
    String state,
    String tone,
    boolean weighed,
    boolean accepted,
    boolean mayBeReversed,
    @Nullable String lot,
    @Nullable String lotPath,
    @Nullable String why,
    String weighedBy,
    String weighedAt,
    String spoken,
    String history) {

  static IntakeRow of(IntakeJson intake) {
    return new IntakeRow(
        "/intakes/" + intake.id(),
        intake.code(),
        intake.agreementCode(),
        "/agreements/" + intake.agreement(),
        name(intake.carrierZh(), intake.carrierEn()),
        intake.headName(),
        intake.householdCode(),
        intake.place(),
        name(intake.goodsZh(), intake.goodsEn()),
        name(intake.gradeZh(), intake.gradeEn()),
        Show.kg(intake.gross()),
        Show.kg(intake.tare()),
        Show.kg(intake.net()),
        Show.jin(intake.net()),
        Show.perKg(intake.price()),
        Show.perJin(intake.price()),
        Show.perKg(intake.floorPrice()),
        Show.yuan(intake.amount()),
        CapitalYuan.of(intake.amount()),
        Show.date(intake.receivedOn()),
        intake.mechanism() == Mechanism.BUY_OUT,
        Words.label(intake.mechanism()),
        Words.label(intake.state()),
        Tones.of(intake.state()),
        intake.state() == IntakeState.WEIGHED,
        intake.state() == IntakeState.ACCEPTED,
        intake.state() == IntakeState.ACCEPTED && intake.collecting(),
        intake.lotCode(),
        intake.lot() == null ? null : "/lots/" + intake.lot(),
        intake.why(),
        intake.weighedBy(),
        Show.time(intake.weighedAt()),
        spoken(intake),
        "/activities?subject=" + intake.id());
  }

  /** One plain sentence to be read out to somebody who does not read. */
  private static String spoken(IntakeJson intake) {
    var goods = name(intake.goodsZh(), intake.goodsEn());
    var net = plain(intake.net().jin());
    var price = plain(intake.price().yuanPerJin());
    return intake.mechanism() == Mechanism.BUY_OUT
        ? Words.t(
            "supply.spoken.buyOut",
            intake.headName(),
            goods,
            net,
            price,
            plain(intake.amount().yuan()))
        : Words.t("supply.spoken.consignment", intake.headName(), goods, net, price);
  }

  /** As a voice says it: no sign, no grouping, no zeros at the end. */
  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
