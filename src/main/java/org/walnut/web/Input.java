package org.walnut.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Trouble.FieldFault;

/**
 * What a person typed into a form, kept exactly as typed, with what is wrong at each field. A
 * controller takes it as an argument and reads it {@link #as} a command record.
 */
public final class Input {

  private static final Input EMPTY = new Input(Map.of(), Map.of(), List.of(), null);

  private final Map<String, List<String>> typed;
  private final Map<String, MultipartFile> files;
  private final List<Fault> faults;
  private final @Nullable Binder binder;

  Input(
      Map<String, List<String>> typed,
      Map<String, MultipartFile> files,
      List<Fault> faults,
      @Nullable Binder binder) {
    this.typed = typed;
    this.files = files;
    this.faults = faults;
    this.binder = binder;
  }

  /** A form nobody has filled in yet. */
  public static Input empty() {
    return EMPTY;
  }

  /** A form that begins with these texts. */
  public static Input of(Map<String, String> initial) {
    var typed = new LinkedHashMap<String, List<String>>();
    initial.forEach((field, text) -> typed.put(field, List.of(text)));
    return new Input(typed, Map.of(), List.of(), null);
  }

  /** A form that begins with what is there already, each component as a person would type it. */
  public static Input of(Record record) {
    return new Input(Typed.fields(record), Map.of(), List.of(), null);
  }

  /** Throws {@link InvalidInput} with everything that is wrong. */
  public <R extends Record> R as(Class<R> type) {
    if (binder == null) {
      throw new IllegalStateException("this input did not come in with a request");
    }
    return binder.typed(type, FormTree.read(typed));
  }

  /** What is done with an input; answers the page to go to. */
  public interface Doing<E extends Exception> {

    String with(Input input) throws E;
  }

  /**
   * Does something with this input.
   *
   * @param again shows the page once more, with everything as typed and what is wrong with it
   */
  public <E extends Exception> String tried(Doing<E> doing, Function<Input, String> again)
      throws E {
    try {
      return doing.with(this);
    } catch (InvalidInput bad) {
      return again.apply(with(bad));
    }
  }

  /** The file of this field; a fault when none was chosen. */
  public MultipartFile file(String field) {
    var file = files.get(field);
    if (file == null || file.isEmpty()) {
      throw InvalidInput.at(field, "web.fault.file");
    }
    return file;
  }

  /** The file of this field, when somebody chose one. */
  public Optional<MultipartFile> fileIfAny(String field) {
    return Optional.ofNullable(files.get(field)).filter(file -> !file.isEmpty());
  }

  /** The same texts with what turned out to be wrong. */
  public Input with(InvalidInput invalid) {
    return new Input(typed, files, invalid.faults(), binder);
  }

  /** The same with one more field, for what came in another way than typed. */
  public Input and(String field, String text) {
    var more = new LinkedHashMap<>(typed);
    more.put(field, List.of(text));
    return new Input(more, files, faults, binder);
  }

  /** What stands in the field, or an empty text. */
  public String value(String field) {
    return values(field).stream().findFirst().orElse("");
  }

  /** Whether what stands in these fields is text, and so may be asked for. */
  public boolean readable(String... fields) {
    return Arrays.stream(fields).map(this::value).allMatch(Singles::readable);
  }

  public List<String> values(String field) {
    return here() ? typed.getOrDefault(field, List.of()) : List.of();
  }

  public boolean chosen(String field, String value) {
    return values(field).contains(value);
  }

  /** How many rows of this list the form has: one more than the last that came in. */
  public int rows(String list) {
    var row = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})].*");
    return typed.keySet().stream()
        .map(row::matcher)
        .filter(Matcher::matches)
        .mapToInt(field -> Integer.parseInt(field.group(1)) + 1)
        .max()
        .orElse(0);
  }

  /** Whether this came back from the form that goes there, so that it must not stay folded. */
  public boolean cameFrom(String action) {
    return !faults.isEmpty() && FormAtHand.sent(action);
  }

  public List<Fault> faults() {
    return faults;
  }

  /** What is wrong at this field, in the reader's language. */
  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(fault -> here() && fault.field().equals(field))
        .findFirst()
        .map(Input::text)
        .orElse(null);
  }

  /** Everything that is wrong, in the reader's language; in a form, with this form. */
  public List<FieldFault> told() {
    return faults.stream()
        .filter(_ -> here())
        .map(fault -> new FieldFault(fault.field(), text(fault)))
        .toList();
  }

  private boolean here() {
    return faults.isEmpty() || FormAtHand.sent();
  }

  private static String text(Fault fault) {
    return Words.t(fault.key(), fault.args().toArray());
  }
}
