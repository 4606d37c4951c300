package org.walnut.chain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the chain must come to, worked out by hand. Amounts in fen.
 *
 * <p><b>Register.</b> Line of 2020, the last there is: 4,000.00 yuan per head, strictly below.
 *
 * <pre>
 * A  village 1, 4 persons, 15,600.00 yuan:  3,900.00 a head, missing 16,000.00 − 15,600.00 =   400.00
 * B  village 1, 2 persons,  7,000.00 yuan:  3,500.00 a head, missing  8,000.00 −  7,000.00 = 1,000.00
 * C  village 2, 3 persons, 12,500.00 yuan:  4,166.67 a head, not poor
 *
 * sums over households (n persons, m missing, z line):
 *   FGT0  Σ n          = 4 + 2                                            = 6
 *   FGT1  Σ m/z        = 400/4,000 + 1,000/4,000 = 0.1 + 0.25             = 0.35
 *   FGT2  Σ m²/(z²·n)  = 160,000/64,000,000 + 1,000,000/32,000,000
 *                      = 0.0025 + 0.03125                                 = 0.03375
 *   village (6 persons)  1 · 0.0583333333 · 0.005625
 *   town    (9 persons)  0.6666666667 · 0.0388888889 · 0.00375
 * </pre>
 *
 * <b>Intake.</b>
 *
 * <pre>
 * A  first grade, bought out:        38.0 − 0.5 = 37.5 kg × 13.33 = 499.875 → 499.88, owed at once
 * B  second grade, on commission:    20.4 − 0.4 = 20.0 kg
 * C  second grade, on commission:    14.0 − 0.3 = 13.7 kg   (commission 8 %, packaging 0.50 yuan/kg)
 * cracked: 20.0 + 13.7 = 33.7 kg at 45 % at most (15.165 kg) → 15.0 kg of kernels, shares 20.0 : 13.7
 * </pre>
 *
 * <b>First order.</b> One pack of 2.5 kg walnuts at 55.00 (A's, bought out: the shop's) and three
 * packs of 0.5 kg kernels at 32.90 (of B and C).
 *
 * <pre>
 * goods      55.00 + 3 × 32.90 = 55.00 + 98.70                       153.70
 * postage    2.5 + 1.5 = 4.0 kg: 8.00 + 3 × 2.00                      14.00
 * buyer pays                                                         167.70
 *
 * packaging  1.5 kg × 0.50                                             0.75
 * commission 98.70 × 8 % = 7.896                                       7.90
 * households 98.70 − 0.75 − 7.90                                      90.05
 *   B  90.05 × 20.0/33.7 = 53.4421    C  90.05 × 13.7/33.7 = 36.6078; 53.44 + 36.60 = 90.04,
 *   the last fen to the larger fraction (.78 of a fen against .21):  B 53.44, C 36.61
 * check      shop 55.00 + 7.90, packaging 0.75, courier 14.00, B 53.44, C 36.61 = 167.70
 * </pre>
 *
 * <b>Paid out.</b> 499.88 + 53.44 + 36.61 = 589.93, of it in village 1: 553.32.
 *
 * <pre>
 * A  15,600.00 + 499.88 = 16,099.88: no longer poor      B  missing 1,000.00 − 53.44 = 946.56
 *   FGT0  Σ = 2      FGT1  Σ = 946.56/4,000 = 0.23664
 *   FGT2  Σ = 946.56²/32,000,000 = 895,975.8336/32,000,000 = 0.0279992448
 *   village  0.3333333333 · 0.03944 · 0.0046665408
 *   town     0.2222222222 · 0.0262933333 · 0.0031110272
 * </pre>
 *
 * <b>One pack of kernels given back after that</b>, 32.90; the packaging is used up.
 *
 * <pre>
 * left       98.70 − 32.90 = 65.80: packaging 0.75, commission 5.264 → 5.26, households 59.79
 *   B  59.79 × 20.0/33.7 = 35.4837    C  24.3063; 35.48 + 24.30 = 59.78, last fen to C: 24.31
 * taken back B 53.44 − 35.48 = 17.96   C 36.61 − 24.31 = 12.30   shop 7.90 − 5.26 = 2.64
 * check      17.96 + 12.30 + 2.64 = 32.90
 * </pre>
 *
 * <b>Second order</b>, two packs of kernels.
 *
 * <pre>
 * buyer pays 65.80 + postage of 1.0 kg 8.00 = 73.80
 * households 65.80 − 0.50 − 5.26 = 60.04:  B 35.6320 → 35.63, C 24.4080 → 24.40 + the last fen = 24.41
 * next statement  B 35.63 − 17.96 = 17.67   C 24.41 − 12.30 = 12.11
 * </pre>
 */
final class HandWorked {

  static final long INCOME_A = 15_600_00;
  static final long INCOME_B = 7_000_00;
  static final long INCOME_C = 12_500_00;

  static final long BOUGHT_OF_A = 499_88;

  static final long GOODS = 153_70;
  static final long POSTAGE = 14_00;
  static final long ORDER = 167_70;
  static final long PACKAGING = 75;
  static final long COMMISSION = 7_90;
  static final long SHARE_B = 53_44;
  static final long SHARE_C = 36_61;

  static final long PAID_OUT = 589_93;
  static final long PAID_OUT_VILLAGE = 553_32;

  static final long REFUND = 32_90;
  static final long BACK_FROM_B = -17_96;
  static final long BACK_FROM_C = -12_30;

  static final long SECOND_ORDER = 73_80;
  static final long SECOND_SHARE_B = 35_63;
  static final long SECOND_SHARE_C = 24_41;
  static final long SECOND_PAID_B = 17_67;
  static final long SECOND_PAID_C = 12_11;

  static final Fgt BEFORE =
      new Fgt(
          three("6", "0.35", "0.03375"),
          three("1", "0.0583333333", "0.005625"),
          three("0.6666666667", "0.0388888889", "0.00375"));

  static final Fgt AFTER =
      new Fgt(
          three("2", "0.23664", "0.0279992448"),
          three("0.3333333333", "0.03944", "0.0046665408"),
          three("0.2222222222", "0.0262933333", "0.0031110272"));

  /** Incidence, gap and severity: the sums of a chain's households, and its rates in two places. */
  record Fgt(Three sums, Three village, Three town) {}

  /** Incidence, gap, severity, to ten places. */
  record Three(BigDecimal incidence, BigDecimal gap, BigDecimal severity) {

    Three {
      incidence = incidence.setScale(10, RoundingMode.HALF_UP);
      gap = gap.setScale(10, RoundingMode.HALF_UP);
      severity = severity.setScale(10, RoundingMode.HALF_UP);
    }

    Three minus(Three other) {
      return new Three(
          incidence.subtract(other.incidence),
          gap.subtract(other.gap),
          severity.subtract(other.severity));
    }
  }

  private HandWorked() {}

  private static Three three(String incidence, String gap, String severity) {
    return new Three(new BigDecimal(incidence), new BigDecimal(gap), new BigDecimal(severity));
  }
}
