package org.walnut.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.audit.Activities;
import org.walnut.files.Scanner.Verdict.State;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;

/** Has files scanned: before they are kept, or later when the scanner could not be reached. */
@Service
public class Scans {

  private static final Logger log = LoggerFactory.getLogger(Scans.class);

  private final Scanner scanner;
  private final ScanSettings settings;
  private final ScanStore scans;
  private final FileStore files;
  private final Vault vault;
  private final Activities activities;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Scans(
      Scanner scanner,
      ScanSettings settings,
      ScanStore scans,
      FileStore files,
      Vault vault,
      Activities activities,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.scanner = scanner;
    this.settings = settings;
    this.scans = scans;
    this.files = files;
    this.vault = vault;
    this.activities = activities;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /** Refuses what has a virus; answers what the scanner said otherwise. */
  State refuseViruses(String label, byte[] content) {
    var verdict = scanner.scan(content);
    if (verdict.state() == State.FOUND) {
      var virus = String.valueOf(verdict.what());
      noteAfterwards(label, virus);
      throw InvalidInput.at("file", "files.fault.virus", virus);
    } else if (verdict.state() == State.SILENT) {
      log.warn("the virus scanner is silent: {}", verdict.what());
      if (settings.whenDown() == ScanSettings.WhenDown.REFUSE) {
        throw InvalidInput.at("file", "files.fault.scanner");
      }
    }
    return verdict.state();
  }

  /** Notes it of a file that was kept. */
  void note(UUID file, State said) {
    switch (said) {
      case CLEAN -> scans.add(file, ScanState.CLEAN, null, clock.instant());
      case SILENT -> scans.add(file, ScanState.NOT_SCANNED, null, clock.instant());
      case FOUND, NONE -> {
        // What has a virus is not kept, and without a scanner there is nothing to note.
      }
    }
  }

  /** Scans, for the county at hand, what was kept unscanned; ends when the scanner is silent. */
  public void scanLater() {
    List<UUID> waiting = transaction.execute(_ -> scans.waiting());
    waiting.stream().allMatch(file -> !Thread.currentThread().isInterrupted() && scanned(file));
  }

  private boolean scanned(UUID id) {
    var file = transaction.execute(_ -> files.find(id)).orElseThrow();
    var verdict = scanner.scan(bytes(vault.open(file.sha256())));
    if (verdict.state() == State.CLEAN) {
      transaction.executeWithoutResult(_ -> note(id, State.CLEAN));
    } else if (verdict.state() == State.FOUND) {
      transaction.executeWithoutResult(_ -> {
        scans.add(id, ScanState.FOUND, verdict.what(), clock.instant());
        activities.record(
            "files.virusFoundLater", "file", id, file.sha256().substring(0, 8), verdict.what());
      });
      log.warn("a virus was found in the kept file {}", id);
    }
    return verdict.state() == State.CLEAN || verdict.state() == State.FOUND;
  }

  /** The refusal undoes the transaction at hand; that it was refused is written down after that. */
  private void noteAfterwards(String label, String virus) {
    Runnable note =
        () ->
            transaction.executeWithoutResult(
                _ -> activities.record("files.virusFound", "file", Ids.next(), label, virus));
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              note.run();
            }
          });
    } else {
      note.run();
    }
  }

  private static byte[] bytes(Resource content) {
    try {
      return content.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
