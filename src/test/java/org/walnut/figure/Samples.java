package org.walnut.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.walnut.access.Act;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;

/**
 * What other rooms contribute, made of fixed rows.
 *
 * <p>{@code sample.income}: sixty records, one every fifth day from 6 January to 27 October 2025,
 * of 101, 202 … 6060 fen, in turn in two villages of Wangmo and one of Hongchuan, in turn graded E0
 * to E4. {@code sample.incidence}, {@code sample.gap}: the four households of 2, 3, 4 and 1 persons
 * with 800, 2200, 2952 and 5000 yuan a head.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Samples {

  static final DivisionCode COUNTY = new DivisionCode("621221");
  static final DivisionCode WANGMO = new DivisionCode("621221108000");
  static final DivisionCode HONGCHUAN = new DivisionCode("621221103000");
  static final DivisionCode LANGGOUMEN = new DivisionCode("621221108203");
  static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
  static final Money LINE = Money.ofYuan(new BigDecimal("2952"));

  static FigureQuestion ask(DivisionCode division) {
    return new FigureQuestion(YEAR_END, division, LINE, false);
  }

  @Bean
  Figure income() {
    return new Figure(
        "sample.income",
        Figure.Kind.SUM,
        Figure.Unit.FEN,
        Act.READ_FIGURES,
        """
        select record_id, on_day, division, label, value, 1::numeric as weight, grade, path
          from (select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as record_id,
                       date '2025-01-01' + 5 * n as on_day,
                       (array['621221108203', '621221108204', '621221103201'])[1 + n % 3] as division,
                       case n when 60 then '=1+1' else 'line ' || n end as label,
                       (101 * n)::numeric as value,
                       'E' || n % 5 as grade,
                       '/sample/' || n as path
                  from generate_series(1, 60) as n) as line
         where on_day > :since::date
           and on_day <= :as_of::date
           and division like :division::text || '%'
        """);
  }

  @Bean
  Figure incidence() {
    return new Figure(
        "sample.incidence", Figure.Kind.RATIO, Figure.Unit.SHARE, Act.READ_FIGURES, poverty("0"));
  }

  @Bean
  Figure gap() {
    return new Figure(
        "sample.gap", Figure.Kind.RATIO, Figure.Unit.SHARE, Act.READ_FIGURES, poverty("1"));
  }

  @Bean
  DivisionNames names() {
    return new Named();
  }

  @Bean
  LineSource lines() {
    return new Lines();
  }

  /** Two lots to weigh: R-1 came an hour ago in Wangmo, R-2 five days ago in Hongchuan. */
  @Bean
  DeskWork toWeigh() {
    return new DeskWork(
        "sample.weigh",
        Act.WEIGH_INTAKES,
        new DeskWork.Harm(Duration.ofDays(1), 40, 5),
        List.of("code", "goods", "net_g"),
        """
        select id::uuid, :now::timestamptz - waits::interval as at, code, '/intakes/' || code as path, place, 52350 as net_g,
               '核桃' as goods_zh, 'Walnuts' as goods_en
          from (values ('00000000-0000-7000-8000-000000000001', '1 hour', 'R-1', '621221108203'),
                       ('00000000-0000-7000-8000-000000000002', '5 days', 'R-2', '621221103201')) as lot (id, waits, code, place)
         where place like :division::text || '%'
        """);
  }

  /** Forty parcels to send, B-1 to B-40, each an hour older than the next. */
  @Bean
  DeskWork toShip() {
    return new DeskWork(
        "sample.ship",
        Act.FULFIL_ORDERS,
        new DeskWork.Harm(Duration.ofDays(1), 50, 5),
        List.of("code"),
        """
        select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id,
               date_trunc('hour', :now::timestamptz) - n * interval '1 hour' as at,
               'B-' || n as code, '/orders/' || n as path, '/orders/' || n || '/pick' as press
          from generate_series(1, 40) as n
        """);
  }

  /** A hundred and thirty bills to check, of which a hundred and twenty came over a day ago. */
  @Bean
  DeskWork toCheck() {
    return new DeskWork(
        "sample.check",
        Act.PAY_OUT,
        new DeskWork.Harm(Duration.ofDays(1), 30, 5),
        List.of("code", "from_place"),
        """
        select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id,
               :now::timestamptz - (n + 13.5) * interval '1 hour' as at, 'C-' || n as code, '/bills/' || n as path,
               '621221108203' as from_place
          from generate_series(1, 130) as n
        """);
  }

  private static String poverty(String alpha) {
    return """
    select id as record_id, :as_of::date as on_day, place as division, 'household ' || persons as label,
           case when per_head < :line_fen::bigint or (:line_inclusive::boolean and per_head = :line_fen::bigint)
                then persons * power((:line_fen::bigint - per_head)::numeric / :line_fen::bigint, ALPHA)
                else 0
            end as value,
           persons::numeric as weight, 'E1' as grade, '/households/' || id as path
      from (values ('00000000-0000-7000-8000-00000000000a'::uuid, '621221108203', 2, 80000),
                   ('00000000-0000-7000-8000-00000000000b'::uuid, '621221108203', 3, 220000),
                   ('00000000-0000-7000-8000-00000000000c'::uuid, '621221108204', 4, 295200),
                   ('00000000-0000-7000-8000-00000000000d'::uuid, '621221103201', 1, 500000))
           as household (id, place, persons, per_head)
     where place like :division::text || '%'
    """
        .replace("ALPHA", alpha);
  }

  private static final class Named implements DivisionNames {

    private static final Map<DivisionCode, String> KNOWN =
        Map.of(COUNTY, "成县", WANGMO, "王磨镇", HONGCHUAN, "红川镇", LANGGOUMEN, "浪沟门村");

    @Override
    public Map<DivisionCode, String> names(Collection<DivisionCode> places) {
      return places.stream()
          .filter(KNOWN::containsKey)
          .distinct()
          .collect(Collectors.toMap(place -> place, KNOWN::get));
    }

    @Override
    public Collection<DivisionCode> called(DivisionCode county, String part) {
      return KNOWN.keySet().stream()
          .filter(place -> KNOWN.getOrDefault(place, "").contains(part))
          .toList();
    }
  }

  private static final class Lines implements LineSource {

    private static final LineChoice STANDING = new LineChoice("2016", "2016", LINE, false);
    private static final LineChoice LOW =
        new LineChoice("2010", "2010", Money.ofYuan(new BigDecimal("2300")), false);

    @Override
    public LineChoice standing(LocalDate asOf) {
      return STANDING;
    }

    @Override
    public List<LineChoice> choices() {
      return List.of(STANDING, LOW);
    }

    @Override
    public Optional<LineChoice> find(String id) {
      return choices().stream().filter(line -> line.id().equals(id)).findFirst();
    }
  }
}
