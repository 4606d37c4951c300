package org.walnut.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.walnut.filer.Filer;
import org.walnut.filer.Filers;
import org.walnut.message.Template;
import org.walnut.message.Topic;
import org.walnut.privacy.Subject;

/** Tells who objected, where a phone was left, what becomes of the objection. */
@Component
class ObjectionNews {

  private static final String RECEIVED = "notice.told.received";
  private static final String ANSWERED = "notice.told.answered";

  private final Filers filers;

  ObjectionNews(Filers filers) {
    this.filers = filers;
  }

  void received(UUID id, String code, LocalDate due, @Nullable Filer filer) {
    filers.keep(Subject.objection(id, code), filer);
    tell(RECEIVED, id, code, Map.of("code", code, "due", due));
  }

  void answered(UUID id, String code) {
    tell(ANSWERED, id, code, Map.of("code", code));
    filers.ended(Subject.objection(id, code));
  }

  private void tell(String kind, UUID id, String code, Map<String, Object> args) {
    filers.tell(Subject.objection(id, code), kind, 0, args, "/objections/" + id);
  }

  /** What this room can tell. */
  @Configuration(proxyBeanMethods = false)
  static class Templates {

    @Bean
    Template objectionReceived() {
      return new Template(
          RECEIVED,
          Topic.FILINGS,
          true,
          Map.of("code", "OB-7K3M9XY-Q", "due", LocalDate.of(2026, 12, 4)));
    }

    @Bean
    Template objectionAnswered() {
      return new Template(ANSWERED, Topic.FILINGS, true, Map.of("code", "OB-7K3M9XY-Q"));
    }
  }
}
