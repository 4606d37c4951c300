package org.walnut.payment;

import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayClient;
import com.alipay.api.AlipayConfig;
import com.alipay.api.DefaultAlipayClient;
import com.alipay.api.internal.util.AlipayLogger;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.walnut.shared.RsaKeyFile;

/** Who we are at Alipay, and the keys of both; read when first needed. */
@Component
class AlipayAccount {

  private static final String REAL = "https://openapi.alipay.com/gateway.do";
  private static final String SANDBOX_APP = "2021000000000001";
  private static final int CONNECT_MS = 2_000;
  private static final int READ_MS = 5_000;

  private final AlipaySettings settings;
  private final SandboxKeys sandbox;
  private final ProviderAddresses addresses;

  AlipayAccount(AlipaySettings settings, SandboxKeys sandbox, ProviderAddresses addresses) {
    this.settings = settings;
    this.sandbox = sandbox;
    this.addresses = addresses;
    AlipayLogger.setNeedEnableLogger(false);
  }

  String app() {
    return settings.sandbox() ? SANDBOX_APP : settings.appId();
  }

  /** The key that Alipay signs with, as its SDK wants it: Base64 without lines. */
  String publicKey() {
    var key =
        settings.sandbox() ? sandbox.service() : RsaKeyFile.open(Path.of(settings.publicKeyFile()));
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  AlipayClient client() throws AlipayApiException {
    var config = new AlipayConfig();
    config.setServerUrl(url());
    config.setAppId(app());
    config.setPrivateKey(privateKey());
    config.setAlipayPublicKey(publicKey());
    config.setFormat("json");
    config.setCharset("UTF-8");
    config.setSignType("RSA2");
    config.setConnectTimeout(CONNECT_MS);
    config.setReadTimeout(READ_MS);
    return new DefaultAlipayClient(config);
  }

  private String url() {
    if (!settings.url().isBlank()) {
      return settings.url();
    }
    return settings.sandbox() ? addresses.sandbox("alipay") + "/gateway.do" : REAL;
  }

  private String privateKey() {
    var pair =
        settings.sandbox()
            ? sandbox.merchant()
            : RsaKeyFile.pair(Path.of(settings.privateKeyFile()));
    return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
  }
}
