package org.walnut.household;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.message.Channel;
import org.walnut.message.MayBeTold;
import org.walnut.message.RecipientKind;
import org.walnut.message.Topic;
import org.walnut.privacy.ConsentPurpose;
import org.walnut.privacy.Consents;

/**
 * Stops text messages to a household that has said no to them; codes and money are not asked about.
 */
@Component
class TellingConsent implements MayBeTold {

  private final Consents consents;

  TellingConsent(Consents consents) {
    this.consents = consents;
  }

  @Override
  public Optional<String> whyNot(RecipientKind kind, UUID recipient, Topic topic, Channel channel) {
    return kind == RecipientKind.HOUSEHOLD && consents.isWithdrawn(recipient, ConsentPurpose.SMS)
        ? Optional.of("household.noSms")
        : Optional.empty();
  }
}
