package org.walnut.balance.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.walnut.balance.TakeOut;
import org.walnut.balance.TakeOutPart;
import org.walnut.balance.TakeOutState;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** Money taken out, as its buyer sees it: the whole and each part by its way. */
public record TakeOutShown(
    UUID id,
    String code,
    Money amount,
    Instant askedAt,
    TakeOutState state,
    List<TakeOutPartShown> parts) {

  /** One part: the top-up by whose way it goes, how much, and where it stands. */
  public record TakeOutPartShown(UUID topUp, Money amount, TakeOutState state) {

    static TakeOutPartShown of(TakeOutPart part) {
      return new TakeOutPartShown(part.topUp(), part.amount(), part.state());
    }

    public String path() {
      return "/balance/top-ups/" + topUp;
    }

    public String yuan() {
      return Show.yuan(amount);
    }

    public String stateText() {
      return Words.label(state);
    }

    public String tone() {
      return toneOf(state);
    }
  }

  static TakeOutShown of(TakeOut takeOut) {
    return new TakeOutShown(
        takeOut.id(),
        takeOut.code(),
        takeOut.amount(),
        takeOut.askedAt(),
        takeOut.state(),
        takeOut.parts().stream().map(TakeOutPartShown::of).toList());
  }

  public String yuan() {
    return Show.yuan(amount);
  }

  public String when() {
    return Show.time(askedAt);
  }

  public String stateText() {
    return Words.label(state);
  }

  public String tone() {
    return toneOf(state);
  }

  private static String toneOf(TakeOutState state) {
    return switch (state) {
      case REQUESTED -> "warn";
      case DONE -> "good";
      case FAILED, PARTLY -> "bad";
    };
  }
}
