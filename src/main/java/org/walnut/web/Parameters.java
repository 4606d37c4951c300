package org.walnut.web;

import static org.walnut.web.Words.t;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.walnut.web.Given.Text;

/** Lets path variables and query parameters be of the same types as the fields of forms. */
final class Parameters {

  private Parameters() {}

  static void register(FormatterRegistry registry) {
    Kinds.all().forEach(kind -> register(registry, kind));
  }

  /** What would have been right. */
  static String fault(MethodArgumentTypeMismatchException wrong) {
    for (@Nullable Throwable cause = wrong; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unfit unfit) {
        return t(unfit.key, unfit.args.toArray());
      }
    }
    var type = wrong.getRequiredType();
    return type != null && type.isEnum() ? t("web.typed.choice") : t("web.fault.form");
  }

  private static <T> void register(FormatterRegistry registry, Kind<T> kind) {
    registry.addConverter(String.class, kind.type(), new Typed<>(kind));
  }

  /** A parameter that was left empty is not there. */
  private record Typed<T>(Kind<T> kind) implements Converter<String, @Nullable T> {

    @Override
    public @Nullable T convert(String text) {
      return text.isBlank() ? null : kind.read(new Text(text), true);
    }
  }
}
