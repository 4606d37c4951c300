package org.walnut.message;

import java.util.Optional;
import java.util.UUID;

/** Knows the phones that people with an account have shown to be theirs; sign-in is one. */
public interface OwnPhones {

  Optional<String> ownPhone(UUID account);
}
