package org.walnut.complaint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.filer.Filer;
import org.walnut.house.InCheng;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** The counter of a town: an officer and somebody of the centre, both with accounts. */
@TestComponent
public class Counter {

  public static final DivisionCode WANGMO = new DivisionCode("621221108000");

  public final Person centre;
  public final Person officer;
  private final Complaints complaints;
  private final ComplaintHandling handling;

  Counter(Accounts accounts, Complaints complaints, ComplaintHandling handling) {
    this.complaints = complaints;
    this.handling = handling;
    this.centre =
        opened(accounts, Role.COUNTY_STAFF, new Scope(Scope.Kind.COUNTY, InCheng.COUNTY, null));
    this.officer =
        opened(accounts, Role.TOWN_OFFICER, new Scope(Scope.Kind.TOWN, WANGMO.value(), null));
  }

  public Filed anonymous(ComplaintSubject subject) {
    return complaints.file(complaint(subject, null), null);
  }

  public Filed about(ComplaintSubject subject, UUID id) {
    return complaints.file(complaint(subject, id), null);
  }

  public void answered(UUID id, Person by) {
    handling.accept(id, centre);
    handling.assign(id, by.id(), centre);
    handling.answer(id, "It is put right.", by);
  }

  public static NewComplaint complaint(ComplaintSubject subject, @Nullable UUID id) {
    return complaint(subject, id, null);
  }

  public static NewComplaint complaint(
      ComplaintSubject subject, @Nullable UUID id, @Nullable Filer filer) {
    return new NewComplaint(
        null, subject, id, null, WANGMO, "He asked three yuan at the door.", filer, null);
  }

  private static Person opened(Accounts accounts, Role role, Scope scope) {
    var login = "c" + Ids.next().toString().substring(24);
    return Tenancy.within(
        InCheng.COUNTY,
        () -> {
          accounts.open(
              new NewAccount(Ids.next(), login, "under the old tree", login, role, scope));
          return accounts.person(login).orElseThrow();
        });
  }
}
