package org.walnut.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Two ways in: people by session and password, with a token against forged forms in each form;
 * programs by bearer token. What a page or endpoint then needs is said at the page itself and held
 * by {@link Door}.
 */
@Configuration(proxyBeanMethods = false)
class Security {

  /** The county is named after the person is known and before anything else happens. */
  private static final int AFTER_SECURITY = -90;

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
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
  SecurityFilterChain people(HttpSecurity http, PasswordSignIn signIn) throws Exception {
    return http.authenticationProvider(signIn)
        .headers(SafeHeaders::write)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .formLogin(form ->
            form.loginPage("/sign-in")
                .loginProcessingUrl("/sign-in")
                .usernameParameter("login")
                .failureHandler((request, response, _) -> response.sendRedirect("/sign-in?wrong"))
                .successHandler(new GoHome()))
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
