package org.walnut;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console that Walnut is ready, and where. */
@Component
class ReadyLine {

  @EventListener
  void on(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext server
        && server.getWebServer() != null) {
      var port = server.getWebServer().getPort();
      if (port > 0) {
        System.out.println("Walnut is ready at http://localhost:" + port);
      }
    }
  }
}
