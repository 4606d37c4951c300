package org.walnut.household;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.privacy.Field;
import org.walnut.privacy.Subject;
import org.walnut.privacy.Unmasking;
import org.walnut.privacy.Unmaskings;

/** The whole numbers of a household's people, for somebody who says what they are needed for. */
@Service
public class WholeNumbers {

  static final Set<Field> FIELDS = Set.of(Field.CITIZEN_NUMBER, Field.PHONE, Field.BANK_CARD);

  private final Households households;
  private final Unmaskings unmaskings;

  WholeNumbers(Households households, Unmaskings unmaskings) {
    this.households = households;
    this.unmaskings = unmaskings;
  }

  /** Writes down who wants to see them, and what for; must come before they are shown. */
  @Transactional
  public void ask(UUID household, Unmasking unmasking, Person me) {
    var card = households.card(household, me);
    unmaskings.record(Subject.household(household, card.code()), FIELDS, unmasking, me);
  }
}
