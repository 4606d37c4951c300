package org.walnut.message;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.shared.NotFound;

/** Finds who is to be told, where a room above knows them. */
@Component
public class Recipients {

  private final ObjectProvider<HouseholdList> households;

  Recipients(ObjectProvider<HouseholdList> households) {
    this.households = households;
  }

  /** Within this reach. */
  public Recipient household(UUID id, String divisionPrefix) {
    return find(id, divisionPrefix).orElseThrow(() -> new NotFound("message.to", id));
  }

  Optional<Recipient> find(RecipientKind kind, UUID id) {
    return kind == RecipientKind.HOUSEHOLD ? find(id, "") : Optional.empty();
  }

  private Optional<Recipient> find(UUID id, String divisionPrefix) {
    return households.stream()
        .flatMap(list -> list.recipient(id, divisionPrefix).stream())
        .findFirst();
  }
}
