package org.walnut.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Person;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.NotFound;

/**
 * How a person looks at a desk: all that is in reach, or one place of it, or what is called so.
 *
 * @param prefix the digits every place looked at begins with
 * @param narrow whether the place is smaller than the person's reach; what lies nowhere is left out
 */
public record DeskLook(Person me, String prefix, boolean narrow, @Nullable String search) {

  public static DeskLook of(Person me) {
    return new DeskLook(me, me.scope().divisionPrefix(), false, null);
  }

  /** Refuses a place out of the person's reach. */
  public static DeskLook of(Person me, @Nullable DivisionCode place, @Nullable String search) {
    var prefix = place == null ? me.scope().divisionPrefix() : place.prefix();
    if (place != null && !me.scope().covers(place)) {
      throw new NotFound("figure.place", place.value());
    }
    return new DeskLook(
        me,
        prefix,
        prefix.length() > me.scope().divisionPrefix().length(),
        search == null || search.isBlank() ? null : search.strip().toLowerCase(Locale.ROOT));
  }

  boolean sees(DeskWork work) {
    return !narrow || work.placed();
  }
}
