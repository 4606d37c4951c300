package org.walnut.message;

import java.util.Optional;
import java.util.UUID;

/**
 * Says whether somebody may be told something by phone; a room that keeps consents is one. Codes
 * and money are not asked about.
 */
public interface MayBeTold {

  /** The message key of the reason why not; empty when nothing stands against it. */
  Optional<String> whyNot(RecipientKind kind, UUID recipient, Topic topic, Channel channel);
}
