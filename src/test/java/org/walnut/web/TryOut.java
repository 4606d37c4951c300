package org.walnut.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Period;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/** A command with one component of each sort. */
public record TryOut(
    @Nullable UUID id,
    @Size(max = 5) String name,
    @Nullable String note,
    @Nullable @Pattern(regexp = "[0-9]+", message = "fault.ShortCode") String phone,
    @Nullable Money amount,
    @Nullable @Positive Weight gross,
    @Nullable Weight tare,
    @Nullable PricePerKg price,
    @Nullable @PastOrPresent LocalDate since,
    @Nullable DivisionCode village,
    @Nullable EvidenceGrade grade,
    @Nullable @Min(0) @Max(3000) Integer commission,
    @Nullable Boolean agreed,
    @Nullable Period period,
    @Size(max = 3) List<Member> members,
    List<EvidenceGrade> grades) {

  public TryOut {
    if (gross != null && tare != null && tare.compareTo(gross) > 0) {
      throw InvalidInput.at("tare", "web.fault.most", gross);
    }
  }

  /** A row of a form. */
  public record Member(String name, CitizenId citizenId, @Nullable LocalDate born) {}
}
