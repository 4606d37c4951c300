package org.walnut.access;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/**
 * How far a person's acts reach.
 *
 * @param division the county, town or village a person works for; shops and stations reach all of
 *     their county's divisions
 * @param subject the shop or station a person works for, or the household that is their own
 */
public record Scope(Kind kind, String division, @Nullable UUID subject) implements Serializable {

  /** What a role is bound to. */
  public enum Kind {
    COUNTY,
    TOWN,
    VILLAGE,
    SHOP,
    STATION,
    SELF
  }

  public Scope {
    if ((kind == Kind.SHOP || kind == Kind.STATION) && subject == null) {
      throw new IllegalArgumentException("a scope of kind " + kind + " names its subject");
    }
  }

  /** The beginning of every division code in reach, e.g. {@code 621221108}. */
  public String divisionPrefix() {
    return new DivisionCode(division).prefix();
  }

  public boolean covers(DivisionCode place) {
    return place.value().startsWith(divisionPrefix());
  }

  /**
   * The shop a shop keeper is bound to; empty text for a person who reaches every shop of the
   * county.
   */
  public @Nullable UUID shop() {
    return kind == Kind.SHOP ? subject : null;
  }

  /** The station a partner is bound to; likewise. */
  public @Nullable UUID station() {
    return kind == Kind.STATION ? subject : null;
  }

  public boolean coversShop(UUID shop) {
    return switch (kind) {
      case SHOP -> shop.equals(subject);
      case COUNTY, STATION -> true;
      case TOWN, VILLAGE, SELF -> false;
    };
  }
}
