package org.walnut.message;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Walnut and the gateway to the phones work together.
 *
 * @param url where it is, to which {@code /{county}/messages} is added; without one, the sandbox
 * @param secret what both sign with; without one, a random one is made and kept in the data folder
 */
@ConfigurationProperties("walnut.sms")
record GatewaySettings(@DefaultValue("") String url, @DefaultValue("") String secret) {}
