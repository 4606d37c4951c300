package org.walnut.reconciliation.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/**
 * Differences wait for a person; money that one of the two does not know of is worse than later
 * news.
 */
@Configuration(proxyBeanMethods = false)
class ReconDesk {

  /** Another amount than was paid: a mistake or worse. */
  @Bean
  DeskWork differingAmounts() {
    return differences("reconciliation.amount", "AMOUNT", new Harm(Duration.ofDays(1), 92, 3));
  }

  @Bean
  DeskWork missingThere() {
    return differences(
        "reconciliation.missingThere", "MISSING_THERE", new Harm(Duration.ofDays(2), 88, 3));
  }

  @Bean
  DeskWork missingHere() {
    return differences(
        "reconciliation.missingHere", "MISSING_HERE", new Harm(Duration.ofDays(2), 86, 3));
  }

  private static DeskWork differences(String work, String kind, Harm harm) {
    return new DeskWork(
        work,
        Act.SETTLE,
        harm,
        List.of("code", "day_on", "ours_fen", "theirs_fen"),
        """
        select id, found_at as at, code, '/reconciliation/differences/' || id as path, day as day_on, ours_fen, theirs_fen
          from recon_difference
         where state = 'OPEN'
           and kind = '<kind>'
        """
            .replace("<kind>", kind));
  }
}
