package org.walnut.signin.web;

import org.walnut.access.Person;
import org.walnut.web.Words;

/** One of those who share a phone, as the page shows them that asks who is coming in. */
public record PhoneOwner(String id, String name, String role) {

  static PhoneOwner of(Person person) {
    return new PhoneOwner(person.id().toString(), person.displayName(), Words.label(person.role()));
  }
}
