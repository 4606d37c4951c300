package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.walnut.shared.RsaKeyFile;
import org.walnut.shared.SecretFile;

/**
 * The keys of the played services and of their one merchant, made at first need and kept beside the
 * database: RSA with SHA-256 for signatures, AES-256-GCM for what is told.
 */
@Component
class WireKeys {

  private static final String RSA = "SHA256withRSA";
  private static final int API_V3_KEY = 32;
  private static final int TAG_BITS = 128;

  private final SandboxSettings settings;

  WireKeys(SandboxSettings settings) {
    this.settings = settings;
  }

  /** Base64; by a key that nobody knows when the signature is to be wrong. */
  String sign(String words, boolean wrongly) {
    var file = wrongly ? "stranger.pem" : "service.pem";
    try {
      var signature = Signature.getInstance(RSA);
      signature.initSign(secret(file));
      signature.update(words.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether the merchant has signed these words. */
  boolean merchantSigned(String words, String signature) {
    try {
      var proof = Signature.getInstance(RSA);
      proof.initVerify(pair("merchant.pem").getPublic());
      proof.update(words.getBytes(UTF_8));
      return proof.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      return false;
    }
  }

  /** Base64 of the text, encrypted with the key that service and merchant share. */
  String encrypt(String text, String nonce, String associated) {
    var key = SecretFile.read(settings.keys().resolve("api-v3.secret")).substring(0, API_V3_KEY);
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(key.getBytes(UTF_8), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce.getBytes(UTF_8)));
      cipher.updateAAD(associated.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(cipher.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private PrivateKey secret(String file) {
    return pair(file).getPrivate();
  }

  private KeyPair pair(String file) {
    return RsaKeyFile.made(settings.keys().resolve(file));
  }
}
