package org.walnut.shared;

/** How well a fact is proven; each grade includes the ones below it. */
public enum EvidenceGrade {
  /** Somebody says so. */
  E0,
  /** The payment is proven. */
  E1,
  /** The courier's trace to delivery fits, with a plausible weight. */
  E2,
  /** The goods come from a lot whose mass balance holds. */
  E3,
  /** The buyer has confirmed. */
  E4;

  /** A chain is as good as its weakest link. */
  public static EvidenceGrade weakest(EvidenceGrade a, EvidenceGrade b) {
    return a.atLeast(b) ? b : a;
  }

  public boolean atLeast(EvidenceGrade other) {
    return compareTo(other) >= 0;
  }
}
