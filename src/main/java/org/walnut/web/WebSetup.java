package org.walnut.web;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.walnut.shared.Days;

/** Tells Spring MVC about the frame's own parts. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

  private final Arguments arguments;
  private final Language language;

  WebSetup(Arguments arguments, Language language) {
    this.arguments = arguments;
    this.language = language;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(arguments);
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    Parameters.register(registry);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(language).order(Integer.MIN_VALUE);
  }

  /** "Today" in {@code @PastOrPresent} is the county's. */
  @Bean
  static ValidationConfigurationCustomizer countyClock(Clock clock) {
    return configuration -> configuration.clockProvider(() -> clock.withZone(Days.ZONE));
  }
}
