package org.walnut.payment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at Alipay's gateway. Without an app id, the sandbox plays it.
 *
 * @param url the gateway; empty: the sandbox without an app id, else the real one
 * @param privateKeyFile the application's private key, PKCS#8 PEM
 * @param publicKeyFile Alipay's public key, PEM
 */
@ConfigurationProperties("walnut.payment.alipay")
record AlipaySettings(
    @DefaultValue("") String url,
    @DefaultValue("") String appId,
    @DefaultValue("") String privateKeyFile,
    @DefaultValue("") String publicKeyFile) {

  boolean sandbox() {
    return appId.isBlank();
  }
}
