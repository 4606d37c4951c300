package org.walnut.signin;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;

/** What a device is asked, in the words of Web Authentication. */
@Component
class KeyOptions {

  /** Signatures every device of today can make: Ed25519, P-256 and RSA. */
  static final List<Long> ALGORITHMS = List.of(-8L, -7L, -257L);

  private final RelyingParty walnut;

  KeyOptions(RelyingParty walnut) {
    this.walnut = walnut;
  }

  Map<String, Object> toCreate(Challenge challenge, Person person, List<byte[]> known) {
    return Map.of(
        "rp", Map.of("id", walnut.id(), "name", "Walnut"),
        "user",
            Map.of(
                "id", KeyHandle.of(person).text(),
                "name", person.login(),
                "displayName", person.displayName()),
        "challenge", challenge.value(),
        "timeout", Challenge.LIFE.toMillis(),
        "pubKeyCredParams",
            ALGORITHMS.stream().map(alg -> Map.of("type", "public-key", "alg", alg)).toList(),
        "excludeCredentials", descriptors(known.stream()),
        "authenticatorSelection",
            Map.of(
                "residentKey", "required",
                "requireResidentKey", true,
                "userVerification", "required"),
        "attestation", "none");
  }

  /** Without allowed keys the device offers whichever it has for us. */
  Map<String, Object> toUse(Challenge challenge, List<byte[]> allowed) {
    return Map.of(
        "rpId", walnut.id(),
        "challenge", challenge.value(),
        "timeout", Challenge.LIFE.toMillis(),
        "allowCredentials", descriptors(allowed.stream()),
        "userVerification", "required");
  }

  private static List<Map<String, String>> descriptors(Stream<byte[]> keys) {
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return keys.map(key -> Map.of("type", "public-key", "id", encoder.encodeToString(key)))
        .toList();
  }
}
