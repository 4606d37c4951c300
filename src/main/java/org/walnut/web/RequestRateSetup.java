package org.walnut.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link RequestRate} before the sessions and the security, which cost statements. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestRateSettings.class)
class RequestRateSetup {

  private static final int BEFORE_SESSIONS = Integer.MIN_VALUE + 20;

  @Bean
  FilterRegistrationBean<RequestRate> requestRate(RequestRateSettings settings, Answers answers) {
    var registration = new FilterRegistrationBean<>(new RequestRate(settings, answers));
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(BEFORE_SESSIONS);
    return registration;
  }
}
