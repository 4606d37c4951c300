package org.walnut.house;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.read.ListAppender;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Listens which statements a piece of work sends to the database in this thread; those of the
 * session are left out.
 */
public final class Statements {

  private Statements() {}

  /** The statements, in the order in which they were sent. */
  public static List<String> during(Runnable work) {
    var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var heard = new ListAppender<ILoggingEvent>();
    heard.addFilter(ofThisThread());
    heard.start();
    log.setLevel(Level.DEBUG);
    log.setAdditive(false);
    log.addAppender(heard);
    try {
      work.run();
    } finally {
      log.detachAppender(heard);
      log.setAdditive(true);
      log.setLevel(null);
    }
    return heard.list.stream()
        .map(ILoggingEvent::getFormattedMessage)
        .filter(message -> message.contains("SQL statement ["))
        .filter(message -> !message.toLowerCase(Locale.ROOT).contains("spring_session"))
        .toList();
  }

  private static Filter<ILoggingEvent> ofThisThread() {
    var me = Thread.currentThread();
    return new Filter<>() {
      @Override
      public FilterReply decide(ILoggingEvent event) {
        return Thread.currentThread() == me ? FilterReply.NEUTRAL : FilterReply.DENY;
      }
    };
  }
}
