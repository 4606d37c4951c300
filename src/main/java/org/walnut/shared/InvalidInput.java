package org.walnut.shared;

import java.util.List;
import org.springframework.http.HttpStatus;

/** What was entered cannot be taken; each fault belongs to a field, and all are told at once. */
public class InvalidInput extends Problem {

  private final List<Fault> faults;

  public InvalidInput(List<Fault> faults) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "problem.InvalidInput.text", faults.size());
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("input without a fault is not invalid");
    }
    this.faults = List.copyOf(faults);
  }

  /** For a rule that belongs to one field. */
  public static InvalidInput at(String field, String key, Object... args) {
    return new InvalidInput(List.of(Fault.of(field, key, args)));
  }

  public List<Fault> faults() {
    return faults;
  }

  /** For the log: where and which rule, never what was entered. */
  @Override
  public String getMessage() {
    return faults.stream().map(fault -> fault.field() + " " + fault.key()).toList().toString();
  }
}
