package org.walnut.access;

import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * People come by session, with a token against forged forms in each form; programs by bearer token.
 * How a person gets a session is the business of the room of sign-in. What a page or endpoint then
 * needs is said at the page itself and held by {@link Door}.
 */
@Configuration(proxyBeanMethods = false)
class Security {

  /** The county is named after the person is known and before anything else happens. */
  private static final int AFTER_SECURITY = -90;

  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        WholePasswords.NAME,
        Map.of(WholePasswords.NAME, new WholePasswords(), "bcrypt", new BCryptPasswordEncoder()));
  }

  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http, Tokens tokens) throws Exception {
    return http.securityMatcher("/api/**", "/callbacks/**", "/sandbox/*/api/**")
        .headers(SafeHeaders::write)
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .addFilterBefore(new BearerFilter(tokens), AuthorizationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain people(HttpSecurity http) throws Exception {
    return http.headers(SafeHeaders::write)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
        .build();
  }

  @Bean
  FilterRegistrationBean<CountyFilter> countyFilter() {
    var registration = new FilterRegistrationBean<>(new CountyFilter());
    registration.setOrder(AFTER_SECURITY);
    return registration;
  }
}
