package org.walnut.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Says which county (six-digit GB/T 2260 code) the work at hand is for. */
public final class Tenancy {

  private static final ScopedValue<String> COUNTY = ScopedValue.newInstance();
  private static final String LOGGED = "county";
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private Tenancy() {}

  /** The county of the work at hand, if one was named. */
  public static Optional<String> county() {
    return COUNTY.isBound() ? Optional.of(COUNTY.get()) : Optional.empty();
  }

  /** The county of the work at hand; asking outside a county is a programming error. */
  public static String requiredCounty() {
    return county()
        .orElseThrow(() -> new IllegalStateException("no county was named for this work"));
  }

  /**
   * Does the work for one county. A transaction that is already open for another county is a
   * programming error.
   */
  public static <T> T within(String county, Supplier<T> work) {
    return named(county, work::get);
  }

  /** As {@link #within(String, Supplier)}, without an answer. */
  public static void within(String county, Runnable work) {
    named(
        county,
        () -> {
          work.run();
          return true;
        });
  }

  /** As {@link #within(String, Supplier)}, for work that throws what it must. */
  public static <T> T calling(String county, Callable<T> work) throws Exception {
    return named(county, work::call);
  }

  /** The log names the county too. */
  private static <T, X extends Throwable> T named(
      String county, ScopedValue.CallableOp<? extends T, X> work) throws X {
    var carrier = scope(county);
    var before = MDC.get(LOGGED);
    MDC.put(LOGGED, county);
    try {
      return carrier.call(work);
    } finally {
      if (before == null) {
        MDC.remove(LOGGED);
      } else {
        MDC.put(LOGGED, before);
      }
    }
  }

  private static ScopedValue.Carrier scope(String county) {
    if (!CODE.matcher(county).matches()) {
      throw new IllegalArgumentException("a county is six digits, was " + county);
    }
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && !county().equals(Optional.of(county))) {
      throw new IllegalStateException(
          "a transaction is open for " + county() + ", cannot work for " + county);
    }
    return ScopedValue.where(COUNTY, county);
  }
}
