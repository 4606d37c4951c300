package org.walnut.payment;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The room's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PaymentSettings.class, WechatSettings.class, AlipaySettings.class})
class PaymentSetup {}
