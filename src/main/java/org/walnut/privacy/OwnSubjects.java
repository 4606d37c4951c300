package org.walnut.privacy;

import java.util.Optional;
import org.walnut.access.Person;

/** Whom a person may ask about besides the account; a room above knows whose household it is. */
public interface OwnSubjects {

  Optional<OwnSubject> of(Person me);
}
