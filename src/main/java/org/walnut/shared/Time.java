package org.walnut.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that knows the wall clock; everybody else is given a {@link Clock}. */
@Configuration(proxyBeanMethods = false)
class Time {

  /** The machine's own clock, for nothing but the order of ids. */
  static final Clock MACHINE = Clock.systemUTC();

  @Bean
  Clock clock() {
    return MACHINE;
  }
}
