package org.walnut.county;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.shared.Holidays;
import org.walnut.shared.WorkingDays;

/** Deadlines of every room are counted with the holidays known here. */
@Configuration(proxyBeanMethods = false)
class OfficeCalendar {

  @Bean
  WorkingDays workingDays(Holidays holidays) {
    return new WorkingDays(holidays);
  }
}
