package org.walnut.signin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Proves what a device answers: that it signed our challenge at our address with the key we know,
 * after looking at its owner, and that the key was not copied (its counter goes up).
 */
@Component
class PasskeyProof {

  /** A key that a device has just made. */
  record Made(
      byte[] credentialId,
      byte[] credential,
      long signatures,
      boolean mayBeCopied,
      boolean copied) {}

  /** What an answer says before it is proven. */
  record Claim(AuthenticationData answer, byte[] credentialId, Optional<KeyHandle> owner) {}

  /** What is new about a key whose answer was proven. */
  record Used(long signatures, boolean copied) {}

  private static final List<PublicKeyCredentialParameters> TAKEN =
      KeyOptions.ALGORITHMS.stream()
          .map(alg ->
              new PublicKeyCredentialParameters(
                  PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(alg)))
          .toList();

  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final AttestedCredentialDataConverter keys =
      new AttestedCredentialDataConverter(converter);
  private final RelyingParty walnut;

  PasskeyProof(RelyingParty walnut) {
    this.walnut = walnut;
  }

  /** Empty when the answer does not hold. */
  Optional<Made> made(Challenge challenge, String answer) {
    try {
      var asked = new RegistrationParameters(walnut.asks(challenge), TAKEN, true, true);
      var proven = manager.verifyRegistrationResponseJSON(answer, asked);
      var data = Objects.requireNonNull(proven.getAttestationObject()).getAuthenticatorData();
      var key = Objects.requireNonNull(data.getAttestedCredentialData());
      return Optional.of(
          new Made(
              key.getCredentialId(),
              keys.convert(key),
              data.getSignCount(),
              data.isFlagBE(),
              data.isFlagBS()));
    } catch (VerificationException | DataConversionException | IllegalArgumentException odd) {
      return Optional.empty();
    }
  }

  /** Empty when it is no answer of a device. */
  @SuppressWarnings("NullAway") // The library marks its arrays as arrays of what may be null.
  Optional<Claim> claim(String answer) {
    try {
      var read = manager.parseAuthenticationResponseJSON(answer);
      return read.getCredentialId() == null
          ? Optional.empty()
          : Optional.of(
              new Claim(read, read.getCredentialId(), KeyHandle.read(read.getUserHandle())));
    } catch (DataConversionException | IllegalArgumentException odd) {
      return Optional.empty();
    }
  }

  /** Throws what is wrong with the answer. */
  Used prove(Challenge challenge, Claim claim, KeptKey key) {
    var known =
        new CredentialRecordImpl(
            null,
            key.verified(),
            key.mayBeCopied(),
            key.copied(),
            key.signatures(),
            keys.convert(key.credential()),
            null,
            null,
            null,
            null);
    var asked = new AuthenticationParameters(walnut.asks(challenge), known, null, true, true);
    var data = manager.verify(claim.answer(), asked).getAuthenticatorData();
    return new Used(Objects.requireNonNull(data).getSignCount(), data.isFlagBS());
  }
}
