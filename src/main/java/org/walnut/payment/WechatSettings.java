package org.walnut.payment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at WeChat Pay (API v3). Without a merchant id, the sandbox plays it.
 *
 * @param url where the service is; empty: the sandbox without a merchant id, else the real one
 * @param serial of the merchant's certificate
 * @param privateKeyFile the merchant's private key, PKCS#8 PEM
 * @param apiV3Key 32 characters; what notices are encrypted with
 * @param publicKeyId of WeChat Pay's public key, {@code PUB_KEY_ID_…}
 * @param publicKeyFile WeChat Pay's public key, PEM
 */
@ConfigurationProperties("walnut.payment.wechat")
record WechatSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String merchantId,
    @DefaultValue("") String appId,
    @DefaultValue("") String serial,
    @DefaultValue("") String privateKeyFile,
    @DefaultValue("") String apiV3Key,
    @DefaultValue("") String publicKeyId,
    @DefaultValue("") String publicKeyFile) {

  boolean sandbox() {
    return merchantId.isBlank();
  }
}
