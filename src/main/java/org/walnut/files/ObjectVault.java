package org.walnut.files;

import java.net.URI;
import java.time.Duration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.walnut.tenancy.Tenancy;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * A bucket of a store that speaks S3: {@code <county>/<first two digits>/<SHA-256>}. Files are at
 * most 20 MB, so each is sent and fetched in one piece.
 */
class ObjectVault implements Vault, AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration READ = Duration.ofSeconds(20);

  private final S3Client store;
  private final String bucket;

  private ObjectVault(S3Client store, String bucket) {
    this.store = store;
    this.bucket = bucket;
  }

  /** Fails with a sentence for the operator when the store cannot be used as set. */
  static ObjectVault open(FileSettings settings) {
    settings.refuseWrong();
    var store = client(settings);
    try {
      store.headBucket(request -> request.bucket(settings.bucket()));
      return new ObjectVault(store, settings.bucket());
    } catch (SdkException wrong) {
      store.close();
      throw new IllegalStateException(
          "the store of files at " + settings + " cannot be used: " + wrong.getMessage(), wrong);
    }
  }

  @Override
  public String keep(byte[] content) {
    var hash = Hash.of(content);
    var place = place(hash);
    if (!lies(place)) {
      store.putObject(
          request -> request.bucket(bucket).key(place).contentType("application/octet-stream"),
          RequestBody.fromBytes(content));
    }
    return hash;
  }

  @Override
  public Resource open(String hash) {
    return new ByteArrayResource(content(hash));
  }

  @Override
  public boolean isWhole(String hash) {
    try {
      return Hash.of(content(hash)).equals(hash);
    } catch (NoSuchKeyException missing) {
      return false;
    }
  }

  @Override
  public void close() {
    store.close();
  }

  private byte[] content(String hash) {
    return store
        .getObjectAsBytes(request -> request.bucket(bucket).key(place(hash)))
        .asByteArrayUnsafe();
  }

  private boolean lies(String place) {
    try {
      store.headObject(request -> request.bucket(bucket).key(place));
      return true;
    } catch (NoSuchKeyException missing) {
      return false;
    }
  }

  private static String place(String hash) {
    return Tenancy.requiredCounty() + "/" + hash.substring(0, 2) + "/" + hash;
  }

  /** Checksums and chunks of Amazon's own are left out, which other stores do not know. */
  private static S3Client client(FileSettings settings) {
    return S3Client.builder()
        .endpointOverride(URI.create(settings.url()))
        .region(Region.of(settings.region()))
        .forcePathStyle(true)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(READ))
        .build();
  }
}
