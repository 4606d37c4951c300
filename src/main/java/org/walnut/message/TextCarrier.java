package org.walnut.message;

import java.util.UUID;

/** Carries a text message with a secret in it to a phone, once the message is written down. */
public interface TextCarrier {

  /** Outside of any transaction; what it is given is never kept and never logged. */
  void carry(UUID message, String phone, String text);
}
