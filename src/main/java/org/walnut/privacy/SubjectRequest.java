package org.walnut.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request of somebody about the own data. */
public record SubjectRequest(
    UUID id,
    String code,
    Wish wish,
    DataSubject subject,
    String label,
    RequestState state,
    Instant filedAt,
    String filedBy,
    LocalDate dueOn,
    @Nullable String checkedHow,
    @Nullable String why,
    @Nullable Integer erased,
    List<String> kept) {}
