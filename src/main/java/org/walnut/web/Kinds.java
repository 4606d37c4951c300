package org.walnut.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.CitizenId;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Gtin;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.SocialCreditCode;
import org.walnut.shared.Weight;

/** The types of single values that forms, bodies, paths and queries may hold. */
final class Kinds {

  /**
   * Far above anything weighed or paid here, and low enough that a weight times a price stays a
   * number.
   */
  private static final Money MOST_MONEY = new Money(10_000_000_000_000L);

  private static final Weight MOST_WEIGHT = new Weight(10_000_000_000L);

  private static final PricePerKg HIGHEST_PRICE = new PricePerKg(10_000_000L);

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,18}|\\d{1,3}(,\\d{3}){1,5})(\\.\\d{1,12})?");
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Map<Class<?>, Kind<?>> ALL =
      List.of(
              new Kind<>(
                  Money.class,
                  text -> money(Money.ofYuan(number(text))),
                  "fault.Money",
                  given -> money(new Money(whole(given))),
                  "web.sent.Money"),
              new Kind<>(
                  Weight.class,
                  text -> weight(Weight.ofKg(number(text))),
                  "fault.Weight",
                  given -> weight(new Weight(whole(given))),
                  "web.sent.Weight"),
              new Kind<>(
                  PricePerKg.class,
                  text -> price(PricePerKg.ofYuan(number(text))),
                  "fault.PricePerKg",
                  given -> price(new PricePerKg(whole(given))),
                  "web.sent.PricePerKg"),
              new Kind<>(
                  Long.class,
                  text -> number(text).longValueExact(),
                  "web.typed.whole",
                  Kinds::whole,
                  "web.sent.whole"),
              new Kind<>(
                  Integer.class,
                  text -> number(text).intValueExact(),
                  "web.typed.whole",
                  given -> Math.toIntExact(whole(given)),
                  "web.sent.whole"),
              new Kind<>(
                  BigDecimal.class,
                  Kinds::number,
                  "web.typed.number",
                  Kind::number,
                  "web.sent.number"),
              new Kind<>(
                  Boolean.class, Kinds::truth, "web.typed.truth", Kind::truth, "web.sent.truth"),
              Kind.text(LocalDate.class, "fault.LocalDate", Days::parse),
              Kind.text(Instant.class, "web.typed.Instant", Kinds::moment),
              Kind.text(UUID.class, "fault.UUID", Kinds::uuid),
              Kind.text(DivisionCode.class, "fault.DivisionCode", DivisionCode::new),
              Kind.text(CitizenId.class, "fault.CitizenId.LENGTH", Kinds::citizen),
              Kind.text(SocialCreditCode.class, "fault.SocialCreditCode", SocialCreditCode::new),
              Kind.text(Gtin.class, "fault.Gtin", Gtin::new))
          .stream()
          .collect(toMap(Kind::type, identity()));

  private Kinds() {}

  static @Nullable Kind<?> of(Class<?> type) {
    return ALL.get(boxed(type));
  }

  static Iterable<Kind<?>> all() {
    return ALL.values();
  }

  static Class<?> boxed(Class<?> type) {
    if (!type.isPrimitive()) {
      return type;
    }
    return type == int.class
        ? Integer.class
        : type == long.class ? Long.class : type == boolean.class ? Boolean.class : type;
  }

  /**
   * As people type numbers: full-width digits, a yuan sign and commas between thousands do no harm.
   */
  private static BigDecimal number(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s¥]", "");
    if (!NUMBER.matcher(plain).matches()) {
      throw new IllegalArgumentException("no number");
    }
    return new BigDecimal(plain.replace(",", ""));
  }

  private static long whole(Given given) {
    return Kind.number(given).longValueExact();
  }

  private static Money money(Money money) {
    return money.isNegative() ? refuse("fault.Money.negative") : upTo(MOST_MONEY, money);
  }

  private static Weight weight(Weight weight) {
    return weight.isNegative() ? refuse("fault.Weight.negative") : upTo(MOST_WEIGHT, weight);
  }

  private static PricePerKg price(PricePerKg price) {
    return upTo(HIGHEST_PRICE, price);
  }

  private static <T extends Comparable<T>> T upTo(T most, T value) {
    return value.compareTo(most) > 0 ? refuse("web.fault.large", most) : value;
  }

  private static <T> T refuse(String key, Object... args) {
    throw new Unfit(key, args);
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "on", "true", "1", "yes" -> true;
      case "off", "false", "0", "no" -> false;
      default -> throw new IllegalArgumentException("neither yes nor no");
    };
  }

  static Instant moment(String text) {
    var moment = Instant.parse(text);
    Days.ofFourDigits(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    return moment;
  }

  private static UUID uuid(String text) {
    if (!UUID_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no id");
    }
    return UUID.fromString(text);
  }

  private static CitizenId citizen(String text) {
    CitizenId.check(text)
        .ifPresent(fault -> {
          throw new Unfit(fault.key());
        });
    return new CitizenId(text);
  }
}
