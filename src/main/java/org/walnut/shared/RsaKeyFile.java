package org.walnut.shared;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/** RSA keys in PEM files: PKCS#8 for private ones, X.509 SubjectPublicKeyInfo for public ones. */
public final class RsaKeyFile {

  private static final int BITS = 2048;
  private static final FileAttribute<?> ONLY_THE_OWNER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private RsaKeyFile() {}

  /** The pair whose private key is in this file; made and kept when there is none. */
  public static synchronized KeyPair made(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return pair(file);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot keep a key in " + file, e);
    }
  }

  /** The pair whose private key is in this file. */
  public static KeyPair pair(Path file) {
    try {
      var factory = KeyFactory.getInstance("RSA");
      var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(pem(file)));
      var open = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
      return new KeyPair(factory.generatePublic(open), secret);
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      throw new IllegalStateException(file + " is no RSA key in PKCS#8 PEM", wrong);
    }
  }

  /** The public key in this file. */
  public static PublicKey open(Path file) {
    try {
      return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(pem(file)));
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      throw new IllegalStateException(file + " is no public RSA key in PEM", wrong);
    }
  }

  private static byte[] pem(Path file) {
    try {
      var text = Files.readString(file, US_ASCII);
      return Base64.getDecoder().decode(text.replaceAll("-----[A-Z ]+-----|\\s", ""));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the key in " + file, e);
    }
  }

  private static void write(Path file) throws IOException, GeneralSecurityException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(BITS);
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    var text =
        "-----BEGIN PRIVATE KEY-----\n"
            + lines.encodeToString(generator.generateKeyPair().getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n";
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, options, ONLY_THE_OWNER)) {
      channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
    }
  }
}
