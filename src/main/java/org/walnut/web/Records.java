package org.walnut.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;

/** Makes records out of their components and takes them apart again. */
final class Records {

  private Records() {}

  static List<String> names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  static @Nullable Object component(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Null, with a fault added, when the record itself refuses its components. */
  static <R extends Record> @Nullable R make(
      Class<R> type, List<@Nullable Object> values, String path, List<Fault> faults) {
    try {
      return constructor(type).newInstance(values.toArray());
    } catch (InvocationTargetException refused) {
      faults.addAll(faults(refused.getTargetException(), type, path));
      return null;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot make a " + type, impossible);
    }
  }

  private static <R extends Record> Constructor<R> constructor(Class<R> type)
      throws NoSuchMethodException {
    var types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    var constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor;
  }

  private static List<Fault> faults(Throwable refusal, Class<?> type, String path) {
    return switch (refusal) {
      case InvalidInput invalid ->
          invalid.faults().stream()
              .map(fault -> new Fault(join(path, fault.field()), fault.key(), fault.args()))
              .toList();
      case IllegalArgumentException _ when type.getPackageName().equals("org.walnut.shared") ->
          List.of(Fault.of(path, "fault." + type.getSimpleName()));
      case IllegalArgumentException _, ArithmeticException _ ->
          List.of(Fault.of(path, "web.fault.together"));
      default -> throw new IllegalStateException("a " + type + " could not be made", refusal);
    };
  }

  private static String join(String path, String field) {
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }
}
