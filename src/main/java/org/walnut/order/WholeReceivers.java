package org.walnut.order;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.privacy.Field;
import org.walnut.privacy.Subject;
import org.walnut.privacy.Unmasking;
import org.walnut.privacy.Unmaskings;
import org.walnut.shared.Refused;

/** The whole receiver of a parcel, for somebody who sends it and says what for. */
@Service
public class WholeReceivers {

  private static final Set<Field> FIELDS = Set.of(Field.NAME, Field.PHONE, Field.ADDRESS);

  /** States in which whoever sends the parcel still needs to know where it goes. */
  private static final Set<OrderState> ON_THE_WAY =
      EnumSet.of(
          OrderState.PAID,
          OrderState.ALLOCATED,
          OrderState.PICKED,
          OrderState.PACKED,
          OrderState.SHIPPED,
          OrderState.DELIVERED);

  private final Unmaskings unmaskings;

  WholeReceivers(Unmaskings unmaskings) {
    this.unmaskings = unmaskings;
  }

  /** Writes down who wants to see it, and what for; must come before it is shown. */
  @Transactional
  public void ask(UUID order, String code, OrderState state, Unmasking unmasking, Person me) {
    if (!isNeeded(state)) {
      throw new Refused("order.refused.receiver", code);
    }
    unmaskings.record(Subject.order(order, code), FIELDS, unmasking, me);
  }

  public static boolean isNeeded(OrderState state) {
    return ON_THE_WAY.contains(state);
  }
}
