package org.walnut.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.walnut.access.Accounts;
import org.walnut.access.Person;
import org.walnut.shared.NotFound;
import org.walnut.tenancy.Tenancy;

/** The sessions in which people are signed in. Ending one takes effect with its next request. */
@Service
public class Sessions {

  /** One session: how its visit began and when it was last used. */
  public record Open(Visit visit, Instant lastUsed) {}

  private record Kept(String id, Open open) {}

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final Accounts accounts;
  private final Clock clock;

  Sessions(
      FindByIndexNameSessionRepository<? extends Session> sessions,
      Accounts accounts,
      Clock clock) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The sessions of an account, the last used first. */
  public List<Open> of(UUID account) {
    return kept(account)
        .map(Kept::open)
        .sorted(Comparator.comparing(Open::lastUsed).reversed())
        .toList();
  }

  /** Ends one session of an account. */
  void end(UUID account, UUID visit) {
    var found = kept(account).filter(each -> each.open().visit().id().equals(visit)).toList();
    if (found.isEmpty()) {
      throw new NotFound("signin.session", visit);
    }
    found.forEach(each -> sessions.deleteById(each.id()));
  }

  /** Ends all sessions of an account but this one; all when none is named. Answers how many. */
  int endOthers(UUID account, @Nullable UUID visit) {
    var others = kept(account).filter(each -> !each.open().visit().id().equals(visit)).toList();
    others.forEach(each -> sessions.deleteById(each.id()));
    return others.size();
  }

  /**
   * Whether a visit may go on, asked at each request. Only its first request asks the account
   * again: a role taken away later ends the session itself, and what was taken away while somebody
   * came in is found here.
   */
  public boolean lives(Visit visit, Person person) {
    return clock.instant().isBefore(visit.until())
        && visit.account().equals(person.id())
        && (visit.confirmed() || unchanged(person));
  }

  private boolean unchanged(Person person) {
    return Tenancy.within(person.county(), () -> accounts.person(person.id()))
        .equals(Optional.of(person));
  }

  private Stream<Kept> kept(UUID account) {
    return sessions.findByPrincipalName(account.toString()).entrySet().stream()
        .flatMap(entry -> kept(entry.getKey(), entry.getValue()));
  }

  private static Stream<Kept> kept(String id, Session session) {
    Visit visit = session.getAttribute(Visit.ATTRIBUTE);
    return visit == null || session.isExpired()
        ? Stream.empty()
        : Stream.of(new Kept(id, new Open(visit, session.getLastAccessedTime())));
  }
}
