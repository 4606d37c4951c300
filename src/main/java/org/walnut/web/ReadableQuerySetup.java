package org.walnut.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link ReadableQuery} before everything that looks at a parameter. */
@Configuration(proxyBeanMethods = false)
class ReadableQuerySetup {

  private static final int BEFORE_SESSIONS = Integer.MIN_VALUE + 21;

  @Bean
  FilterRegistrationBean<ReadableQuery> readableQuery(Answers answers) {
    var registration = new FilterRegistrationBean<>(new ReadableQuery(answers));
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(BEFORE_SESSIONS);
    return registration;
  }
}
