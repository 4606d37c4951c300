package org.walnut.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.walnut.access.Person;
import org.walnut.shared.Ids;

/**
 * One stay of a person, kept in its session: begun when, by what, from where, on what, and until
 * when at the longest. Its id is no secret, unlike that of the session.
 *
 * @param confirmed whether the account was looked at again after the session was kept
 */
public record Visit(
    UUID id,
    UUID account,
    Way way,
    Instant begun,
    Instant until,
    String address,
    Browser browser,
    Machine machine,
    boolean confirmed)
    implements Serializable {

  /** The name under which a session keeps it. */
  public static final String ATTRIBUTE = "walnut.visit";

  /** A visit that begins now. */
  public static Visit begin(Person person, Way way, Origin origin, Instant now) {
    return new Visit(
        Ids.next(),
        person.id(),
        way,
        now,
        now.plus(Stay.of(person.role()).longest()),
        origin.address(),
        Browser.of(origin.agent()),
        Machine.of(origin.agent()),
        false);
  }

  /** The same visit, after the account was looked at again. */
  public Visit looked() {
    return new Visit(id, account, way, begun, until, address, browser, machine, true);
  }
}
