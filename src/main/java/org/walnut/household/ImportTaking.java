package org.walnut.household;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Binder;

/**
 * Takes one household of a file, behind a savepoint: what is refused leaves nothing behind and does
 * not stop the others.
 */
@Component
class ImportTaking {

  private final Households households;
  private final Binder binder;
  private final TransactionTemplate savepoint;

  ImportTaking(Households households, Binder binder, PlatformTransactionManager transactions) {
    this.households = households;
    this.binder = binder;
    this.savepoint = new TransactionTemplate(transactions);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  ImportOutcome take(ImportedHousehold household, List<Fault> known, boolean trial, Person me) {
    try {
      var command = binder.input(household.form()).as(NewHousehold.class);
      if (!known.isEmpty()) {
        return new ImportOutcome(household, null, known);
      }
      return new ImportOutcome(household, registered(command, trial, me), List.of());
    } catch (InvalidInput invalid) {
      return new ImportOutcome(household, null, together(known, invalid.faults()));
    }
  }

  private @Nullable UUID registered(NewHousehold command, boolean trial, Person me) {
    return savepoint.execute(status -> {
      var id = households.register(command, me);
      if (trial) {
        status.setRollbackOnly();
      }
      return trial ? null : id;
    });
  }

  /** A field is told once. */
  private static List<Fault> together(List<Fault> known, List<Fault> found) {
    var fields = known.stream().map(Fault::field).collect(toSet());
    return Stream.concat(
            known.stream(), found.stream().filter(fault -> !fields.contains(fault.field())))
        .toList();
  }
}
