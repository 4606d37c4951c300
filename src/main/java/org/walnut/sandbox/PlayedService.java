package org.walnut.sandbox;

/** The payment services that the sandbox plays, each in its own words. */
public enum PlayedService {
  PLAIN,
  WECHAT,
  ALIPAY
}
