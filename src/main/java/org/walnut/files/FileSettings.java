package org.walnut.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files lie.
 *
 * @param url of a store that speaks S3; without one, the data folder
 */
@ConfigurationProperties("walnut.files")
record FileSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String bucket,
    @DefaultValue("us-east-1") String region,
    @DefaultValue("") String accessKey,
    @DefaultValue("") String secretKey) {

  boolean folder() {
    return url.isBlank();
  }

  /** What is set wrongly, told to the operator at the start. */
  void refuseWrong() {
    refuse(
        !url.matches("https?://[^\\s/]+(/.*)?"), "WALNUT_FILES_URL is not a web address: " + url);
    refuse(
        !bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"),
        "WALNUT_FILES_BUCKET is not the name of a bucket: " + bucket);
    refuse(
        accessKey.isBlank() || secretKey.isBlank(),
        "WALNUT_FILES_URL is set, but WALNUT_FILES_ACCESS_KEY or WALNUT_FILES_SECRET_KEY is not");
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new IllegalStateException(why);
    }
  }

  /** Without the key. */
  @Override
  public String toString() {
    return url + "/" + bucket;
  }
}
