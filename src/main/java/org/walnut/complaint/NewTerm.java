package org.walnut.complaint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** In how many working days complaints are accepted and answered, from a day on. */
public record NewTerm(
    LocalDate from,
    @Min(1) @Max(10) int acceptDays,
    @Min(1) @Max(30) int answerDays,
    @Min(1) @Max(60) int longAnswerDays) {}
