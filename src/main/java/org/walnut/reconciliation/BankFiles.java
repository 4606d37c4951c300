package org.walnut.reconciliation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;

/** Takes files of the bank: short ones at once, long ones in the background. */
@Service
@Transactional
public class BankFiles {

  /** About as many lines as are read and matched in a second. */
  private static final int LONG = 2_000;

  private final Reconciliations reconciliations;
  private final BankFileJobStore jobs;
  private final ApplicationEventPublisher events;
  private final Activities activities;
  private final Clock clock;

  BankFiles(
      Reconciliations reconciliations,
      BankFileJobStore jobs,
      ApplicationEventPublisher events,
      Activities activities,
      Clock clock) {
    this.reconciliations = reconciliations;
    this.jobs = jobs;
    this.events = events;
    this.activities = activities;
    this.clock = clock;
  }

  /** The same long file again finds its job; one that could not be taken is tried again. */
  public BankFileResult take(LocalDate day, byte[] file, Person me) {
    if (lines(file) <= LONG) {
      return new BankFileResult.Read(reconciliations.readBank(day, file, me));
    }
    if (!day.isBefore(new Days(clock).today())) {
      throw InvalidInput.at("day", "reconciliation.file.notOver");
    }
    var id = Ids.from("recon:job:" + day + ":" + hash(file));
    if (jobs.begin(id, day, file, me.login(), clock.instant())) {
      activities.record("reconciliation.fileBegun", "recon", id, "BANK " + day, null);
      events.publishEvent(new BankFileAsked(id));
    }
    return new BankFileResult.Begun(id);
  }

  @Transactional(readOnly = true)
  public Optional<BankFileJob> job(UUID id) {
    return jobs.find(id);
  }

  @Transactional(readOnly = true)
  public List<BankFileJob> underWay() {
    return jobs.underWay();
  }

  private static int lines(byte[] file) {
    var lines = 0;
    for (var each : file) {
      lines += each == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
