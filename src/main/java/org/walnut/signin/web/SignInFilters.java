package org.walnut.signin.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.signin.Sessions;
import org.walnut.web.Answers;

/** Where among the filters those of sign-in stand. */
@Configuration(proxyBeanMethods = false)
class SignInFilters {

  private static final int BEFORE_SESSIONS = Integer.MIN_VALUE + 30;
  private static final int AFTER_SECURITY_BEFORE_THE_COUNTY = -95;

  @Bean
  FilterRegistrationBean<SignInGate> signInGate(Answers answers) {
    var registration = new FilterRegistrationBean<>(new SignInGate(answers));
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(BEFORE_SESSIONS);
    return registration;
  }

  @Bean
  FilterRegistrationBean<Lifetime> sessionLifetime(Sessions sessions) {
    var registration = new FilterRegistrationBean<>(new Lifetime(sessions));
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(AFTER_SECURITY_BEFORE_THE_COUNTY);
    return registration;
  }
}
