package org.walnut.household.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.household.HouseholdStatus;
import org.walnut.shared.NotFound;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * One household with its members; phone, card and citizen numbers are masked unless {@code
 * unmasked}.
 */
public record HouseholdDetails(
    UUID id,
    String code,
    String headName,
    String village,
    String place,
    @Nullable String householdNo,
    @Nullable HouseholdStatus status,
    @Nullable String phone,
    @Nullable String bankCard,
    Instant registeredAt,
    List<MemberRow> members,
    List<MemberRow> formerMembers,
    boolean unmasked) {

  public String path() {
    return "/households/" + id;
  }

  /** As somebody sees it who needs neither status nor incomes. */
  HouseholdDetails withoutStatus() {
    return new HouseholdDetails(
        id,
        code,
        headName,
        village,
        place,
        householdNo,
        null,
        phone,
        bankCard,
        registeredAt,
        members,
        formerMembers,
        unmasked);
  }

  /** The member with this id who belongs to the household now. */
  MemberRow member(UUID id) {
    return members.stream()
        .filter(member -> member.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("household.member.kind", id));
  }

  public String statusLabel() {
    return status == null ? "" : Words.label(status);
  }

  public String tone() {
    return status == null ? "quiet" : HouseholdRow.tone(status);
  }

  public String registered() {
    return Show.time(registeredAt);
  }

  public String size() {
    return Show.count(members.size());
  }
}
