package org.walnut.message;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.ShortCode;

/** The households and people that tests tell things, and what these consented to. */
@TestComponent
class Village implements HouseholdList, MayBeTold, OwnPhones {

  static final String WANGMO = "621221108";

  private final Map<UUID, Recipient> households = new ConcurrentHashMap<>();
  private final Map<UUID, String> phones = new ConcurrentHashMap<>();
  private final Set<UUID> withoutConsent = ConcurrentHashMap.newKeySet();

  /** Somebody of the village whose code this is. */
  UUID household(String village, @Nullable String phone) {
    var id = Ids.next();
    households.put(
        id, new Recipient(id, ShortCode.of("H", id), "Wang", phone, new DivisionCode(village)));
    return id;
  }

  /** Somebody with an account has shown that this is their phone. */
  void gives(UUID account, String phone) {
    phones.put(account, phone);
  }

  void takesAway(UUID account) {
    phones.remove(account);
  }

  @Override
  public Optional<String> ownPhone(UUID account) {
    return Optional.ofNullable(phones.get(account));
  }

  void takesBackConsent(UUID household) {
    withoutConsent.add(household);
  }

  @Override
  public Optional<Recipient> recipient(UUID household, String divisionPrefix) {
    return Optional.ofNullable(households.get(household))
        .filter(found -> found.place().value().startsWith(divisionPrefix));
  }

  @Override
  public Optional<String> whyNot(RecipientKind kind, UUID recipient, Topic topic, Channel channel) {
    return withoutConsent.contains(recipient)
        ? Optional.of("message.why.refused")
        : Optional.empty();
  }
}
