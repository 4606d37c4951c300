package org.walnut.web;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;
import org.walnut.web.Given.Fields;
import org.walnut.web.Given.Many;
import org.walnut.web.Given.Nothing;

/**
 * One reading of one tree as one record: walks both together and collects every fault on the way.
 */
final class Binding {

  final List<Fault> faults = new ArrayList<>();
  private final boolean byPerson;
  private final Constraints constraints;

  Binding(boolean byPerson, Constraints constraints) {
    this.byPerson = byPerson;
    this.constraints = constraints;
  }

  /** Null exactly when a fault was added. */
  <R extends Record> @Nullable R record(Class<R> type, Given given, String path) {
    if (!(given instanceof Fields fields)) {
      return fault(path, given == Given.NOTHING ? "web.fault.missing" : "web.sent.record");
    }
    int before = faults.size();
    var values = new ArrayList<@Nullable Object>();
    for (var component : type.getRecordComponents()) {
      values.add(component(type, component, fields.get(component.getName()), path));
    }
    if (!byPerson) {
      refuseUnknown(fields, type, path);
    }
    return faults.size() > before ? null : Records.make(type, values, path, faults);
  }

  private @Nullable Object component(
      Class<?> owner, RecordComponent component, Given given, String path) {
    var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
    int before = faults.size();
    var value = value(component.getAnnotatedType(), given, name);
    if (value != null && faults.size() == before) {
      constraints.check(owner, component.getName(), value, name, faults);
    } else if (value == null
        && faults.size() == before
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      fault(name, "web.fault.missing");
    }
    return value;
  }

  private void refuseUnknown(Fields fields, Class<?> type, String path) {
    var known = Set.copyOf(Records.names(type));
    fields.fields().keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> fault(path.isEmpty() ? name : path + "." + name, "web.fault.unknown"));
  }

  private @Nullable Object value(AnnotatedType annotated, Given given, String path) {
    return value(annotated.getType(), given, path);
  }

  private @Nullable Object value(Type type, Given given, String path) {
    var raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    if (raw == List.class || raw == Set.class) {
      var items = items(argument(type, 0), given, path);
      return raw == List.class ? List.copyOf(items) : new LinkedHashSet<>(items);
    } else if (raw == Map.class) {
      return map(argument(type, 1), given, path);
    } else if (raw.isRecord() && Kinds.of(raw) == null) {
      return absent(given) ? null : record(raw.asSubclass(Record.class), given, path);
    } else {
      return single(raw, given, path);
    }
  }

  private boolean absent(Given given) {
    return given instanceof Nothing || byPerson && given.blank();
  }

  private @Nullable Object single(Class<?> type, Given given, String path) {
    if (absent(given)) {
      return byPerson && type == boolean.class ? Boolean.FALSE : null;
    }
    try {
      return Singles.read(type, given, byPerson);
    } catch (Unfit unfit) {
      faults.add(new Fault(path, unfit.key, unfit.args));
      return null;
    }
  }

  /** A list that is not there is empty; a row that a person left empty was not meant. */
  private List<Object> items(Type type, Given given, String path) {
    var items = new ArrayList<Object>();
    var rows = rows(given, path);
    for (int i = 0; i < rows.size(); i++) {
      if (byPerson && rows.get(i).blank()) {
        continue;
      }
      int before = faults.size();
      var name = path + "[" + i + "]";
      var item = value(type, rows.get(i), name);
      if (item != null) {
        items.add(item);
      } else if (faults.size() == before) {
        fault(name, "web.fault.missing");
      }
    }
    return items;
  }

  private List<Given> rows(Given given, String path) {
    return switch (given) {
      case Many many -> many.items();
      case Nothing _ -> List.of();
      case Given one when byPerson -> List.of(one);
      default -> {
        fault(path, "web.sent.list");
        yield List.of();
      }
    };
  }

  private Map<String, Object> map(Type type, Given given, String path) {
    var map = new LinkedHashMap<String, Object>();
    if (given instanceof Fields fields) {
      fields
          .fields()
          .forEach((key, each) -> {
            var value = value(type, each, path + "." + key);
            if (value != null) {
              map.put(key, value);
            }
          });
    } else if (!absent(given)) {
      fault(path, "web.sent.record");
    }
    return map;
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private <T> @Nullable T fault(String path, String key) {
    faults.add(Fault.of(path, key));
    return null;
  }
}
