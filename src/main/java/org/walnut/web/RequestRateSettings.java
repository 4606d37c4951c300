package org.walnut.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast one client address may ask.
 *
 * @param perSecond requests a second, in the long run
 * @param burst requests at once after a rest
 */
@ConfigurationProperties("walnut.web.rate")
record RequestRateSettings(@DefaultValue("50") long perSecond, @DefaultValue("500") long burst) {

  RequestRateSettings {
    if (perSecond < 1 || burst < 1) {
      throw new IllegalArgumentException(
          "WALNUT_RATE and WALNUT_RATE_BURST are whole numbers of at least 1");
    }
  }
}
