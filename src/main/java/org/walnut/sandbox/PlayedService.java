package org.walnut.sandbox;

/** The payment services that the sandbox plays, each in its own words. */
public enum PlayedService {
  PLAIN,
  WECHAT,
  /** WeChat Pay, as far as it transfers money to receivers. */
  WECHAT_TRANSFER,
  ALIPAY
}
