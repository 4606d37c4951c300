package org.walnut.web;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.walnut.shared.InvalidInput;

/**
 * Reads what people type and programs send into command records, and tells everything that is wrong
 * at once.
 */
@Component
public class Binder {

  private final Constraints constraints;

  public Binder(Validator validator) {
    this.constraints = new Constraints(validator);
  }

  /** One row of a file, read as a form is. */
  public Input input(Map<String, String> row) {
    return input(
        row.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))),
        Map.of());
  }

  Input input(Map<String, List<String>> typed, Map<String, MultipartFile> files) {
    return new Input(typed, files, List.of(), this);
  }

  <R extends Record> R typed(Class<R> type, Given given) {
    return bind(type, given, true);
  }

  <R extends Record> R sent(Class<R> type, Given given) {
    return bind(type, given, false);
  }

  private <R extends Record> R bind(Class<R> type, Given given, boolean byPerson) {
    var binding = new Binding(byPerson, constraints);
    var record = binding.record(type, given, "");
    if (record == null) {
      throw new InvalidInput(binding.faults);
    }
    return record;
  }
}
