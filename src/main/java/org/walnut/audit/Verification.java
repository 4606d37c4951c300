package org.walnut.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Runs every check that the rooms contribute, for the county at hand. */
@Service
public class Verification {

  /** One check's outcome. */
  public record Outcome(String rule, Check.Finding finding) {

    public boolean holds() {
      return finding.faults().isEmpty();
    }
  }

  private final List<Check> checks;

  Verification(List<Check> checks) {
    this.checks = checks;
  }

  /** All of them see the county as it is at one moment, whatever people do meanwhile. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<Outcome> run() {
    return checks.stream().map(check -> new Outcome(check.rule(), check.run())).toList();
  }
}
