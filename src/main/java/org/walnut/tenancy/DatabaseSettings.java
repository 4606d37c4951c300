package org.walnut.tenancy;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is.
 *
 * @param data folder of the embedded database and of the files
 * @param application how the database calls who is at work; commands beside the server have a name
 *     of their own
 * @param db an outside PostgreSQL (15 or newer); without a URL the embedded one is started
 */
@ConfigurationProperties("walnut")
record DatabaseSettings(
    @DefaultValue("./data") Path data,
    @DefaultValue("walnut") String application,
    @DefaultValue Outside db) {

  record Outside(
      @DefaultValue("") String url,
      @DefaultValue("") String user,
      @DefaultValue("") String password,
      @DefaultValue("16") int connections) {

    boolean given() {
      return !url.isBlank();
    }
  }
}
