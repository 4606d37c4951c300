package org.walnut.message;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.walnut.access.StaffAccounts;
import org.walnut.shared.Days;

/** Goes round everybody who works in the county at hand and tells each what waits today. */
@Service
public class MorningRound {

  private static final Logger log = LoggerFactory.getLogger(MorningRound.class);

  private final StaffAccounts staff;
  private final MorningDigest digest;
  private final Days days;

  MorningRound(StaffAccounts staff, MorningDigest digest, Days days) {
    this.staff = staff;
    this.digest = digest;
    this.days = days;
  }

  /** One who cannot be told does not keep the others waiting; the next round tries again. */
  public void run() {
    var today = days.today();
    for (var person : staff.all()) {
      try {
        digest.send(person, today);
      } catch (RuntimeException e) {
        log.error("account {} could not be told what waits", person.id(), e);
      }
    }
  }
}
