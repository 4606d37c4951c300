package org.walnut.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an account is closed or opened again. */
record NewReason(@NotBlank @Size(max = 200) String why) {}
