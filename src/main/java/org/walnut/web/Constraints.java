package org.walnut.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.ReflectionUtils;
import org.walnut.shared.Fault;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/**
 * The Bean Validation constraints on a record's components, told as faults in our own sentences.
 */
final class Constraints {

  /** For a text that names no size of its own. */
  private static final int LONGEST = 200;

  private final Validator validator;

  Constraints(Validator validator) {
    this.validator = validator;
  }

  void check(Class<?> owner, String component, Object value, String path, List<Fault> faults) {
    var found =
        validator.validateValue(owner, component, value).stream()
            .map(violation -> fault(violation, value, path));
    Stream.concat(found, tooLong(owner, component, value, path)).distinct().forEach(faults::add);
  }

  private static Stream<Fault> tooLong(
      Class<?> owner, String component, Object value, String path) {
    return value instanceof String text && text.length() > LONGEST && !sized(owner, component)
        ? Stream.of(Fault.of(path, "web.fault.long", LONGEST))
        : Stream.empty();
  }

  private static boolean sized(Class<?> owner, String component) {
    var field = ReflectionUtils.findField(owner, component);
    return field != null
        && (field.isAnnotationPresent(Size.class)
            || field.getAnnotatedType().isAnnotationPresent(Size.class));
  }

  private static Fault fault(ConstraintViolation<?> violation, Object value, String path) {
    var template = violation.getMessageTemplate();
    var attributes = violation.getConstraintDescriptor().getAttributes();
    if (!template.startsWith("{")) {
      return Fault.of(path, template);
    }
    return switch (violation
        .getConstraintDescriptor()
        .getAnnotation()
        .annotationType()
        .getSimpleName()) {
      case "Size" -> size(path, value, attributes);
      case "Positive" -> Fault.of(path, positive(value));
      case "PositiveOrZero" -> Fault.of(path, "web.fault.negative");
      case "Min", "DecimalMin" -> Fault.of(path, "web.fault.least", bound(attributes));
      case "Max", "DecimalMax" -> Fault.of(path, "web.fault.most", bound(attributes));
      case "Past", "PastOrPresent" -> Fault.of(path, "web.fault.future");
      case "Future", "FutureOrPresent" -> Fault.of(path, "web.fault.past");
      case "NotNull", "NotBlank", "NotEmpty" -> Fault.of(path, "web.fault.missing");
      case "Digits" ->
          Fault.of(
              path,
              "web.fault.digits",
              number(attributes, "integer"),
              number(attributes, "fraction"));
      case "Email" -> Fault.of(path, "web.fault.email");
      default -> Fault.of(path, "web.fault.form");
    };
  }

  private static Fault size(String path, Object value, Map<String, Object> attributes) {
    int least = number(attributes, "min");
    int most = number(attributes, "max");
    if (value instanceof String text) {
      return text.length() > most
          ? Fault.of(path, "web.fault.long", most)
          : Fault.of(path, "web.fault.short", least);
    }
    int size = value instanceof Collection<?> many ? many.size() : 0;
    return size > most
        ? Fault.of(path, "web.fault.many", most)
        : Fault.of(path, "web.fault.few", least);
  }

  private static String positive(Object value) {
    return switch (value) {
      case Money _ -> "fault.Money.positive";
      case Weight _ -> "fault.Weight.positive";
      default -> "web.fault.positive";
    };
  }

  private static int number(Map<String, Object> attributes, String name) {
    return (int) Objects.requireNonNull(attributes.get(name));
  }

  /** A bound given as text, as DecimalMin does, is said as it is written. */
  private static Object bound(Map<String, Object> attributes) {
    return Objects.requireNonNull(attributes.get("value"));
  }
}
