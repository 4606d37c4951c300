package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.shared.Refused;
import org.walnut.stock.LotState;
import org.walnut.supply.Carriers;
import org.walnut.supply.Inspections;
import org.walnut.supply.TestCard;
import org.walnut.supply.Verdict;
import org.walnut.web.Show;

/**
 * Issues the conformity certificate of a lot: product, quantity, origin, day, issuer, commitment,
 * and what it rests on.
 */
@Component
class Certificates {

  private final Inspections inspections;
  private final SourceScreens sources;
  private final Carriers carriers;

  Certificates(Inspections inspections, SourceScreens sources, Carriers carriers) {
    this.inspections = inspections;
    this.sources = sources;
    this.carriers = carriers;
  }

  /** Only of what was passed. */
  CertificateText of(TraceJson lot) {
    if (lot.state() != LotState.PASSED) {
      throw new Refused("supply.certificate.notPassed", lot.code(), lot.state());
    }
    var tests =
        inspections.tests(lot.id()).stream()
            .filter(test -> test.verdict() != Verdict.INVALID)
            .toList();
    var issuer = carriers.required(lot.carrier());
    return new CertificateText(
        lot.code(),
        "/lots/" + lot.id(),
        name(lot.goodsZh(), lot.goodsEn()),
        name(lot.gradeZh(), lot.gradeEn()),
        Show.kg(lot.onHand()),
        sources.places(lot.id()),
        Show.date(day(lot, tests)),
        name(issuer.nameZh(), issuer.nameEn()),
        issuer.creditCode() == null ? "" : issuer.creditCode(),
        tests.stream().map(TestRow::of).toList());
  }

  /**
   * The day of the last test; a lot made of passed ones has a certificate from the day it was made.
   */
  private static LocalDate day(TraceJson lot, List<TestCard> tests) {
    return tests.stream()
        .map(TestCard::testedOn)
        .filter(day -> day.isAfter(lot.madeOn()))
        .max(LocalDate::compareTo)
        .orElse(lot.madeOn());
  }
}
