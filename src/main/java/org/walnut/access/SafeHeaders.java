package org.walnut.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells the browser to refuse: whatever does not come from Walnut itself, script
 * and style written into a page, frames, and the devices no page needs (OWASP ASVS 5, V3.4).
 */
final class SafeHeaders {

  /** Pictures may stand in the styles themselves; nothing else comes from elsewhere than here. */
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
          + " connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self';"
          + " form-action 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

  /** The camera photographs evidence, a passkey signs in; both only on our own pages. */
  private static final String DEVICES =
      "camera=(self), publickey-credentials-get=(self), publickey-credentials-create=(self),"
          + " accelerometer=(), bluetooth=(), display-capture=(), geolocation=(), gyroscope=(), hid=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

  private SafeHeaders() {}

  static void write(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
        .permissionsPolicyHeader(devices -> devices.policy(DEVICES))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            transport -> transport.includeSubDomains(true).maxAgeInSeconds(31_536_000));
  }
}
