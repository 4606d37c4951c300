package org.walnut.tenancy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/**
 * Work handed to another thread (a listener of an event, say) is for the county of the thread that
 * handed it over, and its lines in the log carry the same request.
 */
@Component
class CountyFollows implements TaskDecorator {

  @Override
  public Runnable decorate(Runnable work) {
    var logged = MDC.getCopyOfContextMap();
    Runnable known =
        () -> {
          var before = MDC.getCopyOfContextMap();
          log(logged);
          try {
            work.run();
          } finally {
            log(before);
          }
        };
    return Tenancy.county()
        .<Runnable>map(county -> () -> Tenancy.within(county, known))
        .orElse(known);
  }

  private static void log(@Nullable Map<String, String> names) {
    if (names == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(names);
    }
  }
}
