package org.walnut.payment;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The line to WeChat Pay, or to the sandbox that plays it for the county at hand. */
@Component
class WechatLines {

  private final WechatSettings settings;
  private final WechatAccount account;
  private final ProviderAddresses addresses;
  private final Clock clock;

  WechatLines(
      WechatSettings settings, WechatAccount account, ProviderAddresses addresses, Clock clock) {
    this.settings = settings;
    this.account = account;
    this.addresses = addresses;
    this.clock = clock;
  }

  WechatLine line() {
    var url =
        settings.url().isBlank() && settings.sandbox()
            ? addresses.sandbox("wechat")
            : settings.url();
    return new WechatLine(
        new WechatProof(account.merchant(), account.signer(), account.verifier(), clock), url);
  }
}
