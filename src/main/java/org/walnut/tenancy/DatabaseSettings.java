package org.walnut.tenancy;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is.
 *
 * @param data folder of the embedded database and of the files
 * @param db an outside PostgreSQL (15 or newer); without a URL the embedded one is started
 */
@ConfigurationProperties("walnut")
record DatabaseSettings(@DefaultValue("./data") Path data, @DefaultValue Outside db) {

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
