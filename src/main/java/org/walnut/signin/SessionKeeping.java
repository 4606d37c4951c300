package org.walnut.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How sessions are written: two requests of one person at the same time may both put something into
 * the session for the first time, and the later one wins instead of failing.
 */
@Configuration(proxyBeanMethods = false)
class SessionKeeping {

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterOneWins() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
