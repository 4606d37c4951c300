package org.walnut.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who takes over an account's post, under which login, and why. */
public record HandOver(
    @Size(max = 40) String login,
    @NotBlank @Size(max = 40) String displayName,
    @NotBlank @Size(max = 200) String why) {}
