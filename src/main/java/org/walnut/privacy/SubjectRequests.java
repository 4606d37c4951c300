package org.walnut.privacy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Days;
import org.walnut.shared.Holidays;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.ShortCode;
import org.walnut.shared.WorkingDays;

/**
 * What people ask about their own data: to see it, or to have it erased. Within fifteen working
 * days, the period the authorities give applications (2019 no. 191, part six).
 */
@Service
@Transactional
public class SubjectRequests {

  private static final int WORKING_DAYS = 15;

  private final SubjectRequestStore store;
  private final List<PersonalRecords> rooms;
  private final WorkingDays working;
  private final Activities activities;
  private final Clock clock;

  SubjectRequests(
      SubjectRequestStore store,
      ObjectProvider<PersonalRecords> rooms,
      ObjectProvider<Holidays> holidays,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.rooms = rooms.orderedStream().toList();
    this.working = new WorkingDays(holidays.getIfAvailable(() -> Holidays.NONE));
    this.activities = activities;
    this.clock = clock;
  }

  /** Files a request; of the same wish one at a time is open. */
  public UUID file(Wish wish, DataSubject subject, String label, Person me) {
    if (store.hasOpen(subject, wish)) {
      throw new Refused("privacy.refused.openRequest", label);
    }
    var id = Ids.next();
    var request =
        new SubjectRequest(
            id,
            ShortCode.of("Q", id),
            wish,
            subject,
            label,
            RequestState.FILED,
            clock.instant(),
            me.bookName(),
            working.after(new Days(clock).today(), WORKING_DAYS),
            null,
            null,
            null,
            List.of());
    store.add(request);
    record("privacy.requestFiled", request, wish.name());
    return id;
  }

  @Transactional(readOnly = true)
  public SubjectRequest required(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("privacy.request", id));
  }

  /** Newest first, one more than a page. */
  @Transactional(readOnly = true)
  public List<SubjectRequest> page(@Nullable UUID subject, @Nullable UUID before) {
    return store.page(subject, before);
  }

  /** It is the person indeed. */
  public void check(UUID id, IdentityCheck check) {
    if (!store.check(id, check.how(), clock.instant())) {
      throw new ChangedMeanwhile("privacy.request", id);
    }
    record("privacy.requestChecked", required(id), null);
  }

  /** Everything every room holds; only after the identity was checked, and written down. */
  public List<PersonalSection> export(UUID id) {
    var request = required(id);
    if (request.state() == RequestState.FILED || request.state() == RequestState.REFUSED) {
      throw new Refused("privacy.refused.unchecked", request.code());
    }
    record("privacy.exportTaken", request, null);
    return rooms.stream().flatMap(room -> room.about(request.subject()).stream()).toList();
  }

  /** Does what was asked for: for an erasure every room erases what may go. */
  public Erasure complete(UUID id, Person me) {
    var request = required(id);
    var erasure =
        request.wish() == Wish.ERASURE && request.state() == RequestState.CHECKED
            ? erased(request.subject())
            : Erasure.NOTHING;
    if (!store.done(id, erasure, me.login(), clock.instant())) {
      throw new ChangedMeanwhile("privacy.request", id);
    }
    record("privacy.requestDone", request, String.valueOf(erasure.erased()));
    return erasure;
  }

  public void refuse(UUID id, Refusal refusal, Person me) {
    if (!store.refuse(id, refusal.why(), me.login(), clock.instant())) {
      throw new ChangedMeanwhile("privacy.request", id);
    }
    record("privacy.requestRefused", required(id), null);
  }

  private Erasure erased(DataSubject subject) {
    var all = rooms.stream().map(room -> room.erase(subject)).toList();
    return new Erasure(
        all.stream().mapToInt(Erasure::erased).sum(),
        all.stream().flatMap(each -> each.kept().stream()).distinct().toList());
  }

  private void record(String kind, SubjectRequest request, @Nullable String why) {
    activities.record(kind, "subjectRequest", request.id(), request.code(), why);
  }
}
