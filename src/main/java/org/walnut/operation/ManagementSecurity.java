package org.walnut.operation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Anybody may ask whether Walnut is well; all else about it is for the operator. */
@Configuration(proxyBeanMethods = false)
class ManagementSecurity {

  @Bean
  @Order(0)
  SecurityFilterChain management(
      HttpSecurity http,
      @Value("${walnut.management.token}") String token,
      @Value("${management.server.port:}") String port)
      throws Exception {
    var door = new ManagementDoor(token, port.isBlank() ? 0 : Integer.parseInt(port));
    return http.securityMatcher("/actuator/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(door, AuthorizationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(
                    "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
                .permitAll()
                .anyRequest()
                .hasAuthority(ManagementDoor.OPERATOR))
        .exceptionHandling(refused ->
            refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        .build();
  }
}
