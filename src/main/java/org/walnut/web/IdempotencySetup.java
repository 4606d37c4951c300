package org.walnut.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartResolver;

/** Puts {@link Idempotency} last among the filters: the caller and the county are known by then. */
@Configuration(proxyBeanMethods = false)
class IdempotencySetup {

  @Bean
  FilterRegistrationBean<Idempotency> idempotency(
      KeptAnswers answers,
      PlatformTransactionManager transactions,
      MultipartResolver multipart,
      Answers problems) {
    var filter =
        new Idempotency(
            answers, new TransactionTemplate(transactions), new Fingerprints(multipart), problems);
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/api/v1/*");
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
    return registration;
  }
}
