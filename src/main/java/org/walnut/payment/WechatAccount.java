package org.walnut.payment;

import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import com.wechat.pay.java.core.cipher.Signer;
import com.wechat.pay.java.core.cipher.Verifier;
import com.wechat.pay.java.core.notification.NotificationConfig;
import com.wechat.pay.java.core.notification.RSAPublicKeyNotificationConfig;
import java.nio.file.Path;
import java.security.PublicKey;
import org.springframework.stereotype.Component;
import org.walnut.shared.RsaKeyFile;

/** Who we are at WeChat Pay, and the keys of both; read when first needed. */
@Component
class WechatAccount {

  static final String SANDBOX_MERCHANT = "1900000001";
  static final String SANDBOX_SERIAL = "5A4E424F584D45524348414E54303031";
  static final String SANDBOX_PUBLIC_KEY = "PUB_KEY_ID_SANDBOX";

  private final WechatSettings settings;
  private final SandboxKeys sandbox;

  WechatAccount(WechatSettings settings, SandboxKeys sandbox) {
    this.settings = settings;
    this.sandbox = sandbox;
  }

  String merchant() {
    return settings.sandbox() ? SANDBOX_MERCHANT : settings.merchantId();
  }

  String app() {
    return settings.sandbox() ? "wxsandbox" : settings.appId();
  }

  Signer signer() {
    return settings.sandbox()
        ? new RSASigner(SANDBOX_SERIAL, sandbox.merchant().getPrivate())
        : new RSASigner(
            settings.serial(), RsaKeyFile.pair(Path.of(settings.privateKeyFile())).getPrivate());
  }

  Verifier verifier() {
    return new RSAVerifier(publicKey(), publicKeyId());
  }

  NotificationConfig notices() {
    return new RSAPublicKeyNotificationConfig.Builder()
        .publicKey(publicKey())
        .publicKeyId(publicKeyId())
        .apiV3Key(settings.sandbox() ? sandbox.apiV3Key() : settings.apiV3Key())
        .build();
  }

  private String publicKeyId() {
    return settings.sandbox() ? SANDBOX_PUBLIC_KEY : settings.publicKeyId();
  }

  private PublicKey publicKey() {
    return settings.sandbox()
        ? sandbox.service()
        : RsaKeyFile.open(Path.of(settings.publicKeyFile()));
  }
}
