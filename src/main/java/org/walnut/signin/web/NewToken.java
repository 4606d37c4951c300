package org.walnut.signin.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Act;

/**
 * What a program says to get a token.
 *
 * @param label what the token is for, shown in the list of tokens
 * @param acts what the token may do; empty: all that the person may
 * @param days after how many days it ends, 30 unless said
 */
public record NewToken(
    @Size(max = 40) String login,
    @Size(max = 256) String password,
    @Nullable @Size(max = 80) String label,
    Set<Act> acts,
    @Nullable @Min(1) @Max(365) Integer days) {}
