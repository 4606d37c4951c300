package org.walnut.signin;

import java.util.UUID;

/** A passkey as it is needed to prove an answer: the public key, and how often it was used. */
record KeptKey(
    UUID id,
    UUID account,
    byte[] credential,
    long signatures,
    boolean verified,
    boolean mayBeCopied,
    boolean copied) {}
