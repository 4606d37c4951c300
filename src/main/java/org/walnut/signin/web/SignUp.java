package org.walnut.signin.web;

import jakarta.validation.constraints.Size;
import org.walnut.shared.DivisionCode;

/** What a buyer says to open an account in a county's market. */
record SignUp(
    @Size(max = 40) String displayName,
    @Size(max = 40) String login,
    @Size(max = 256) String password,
    DivisionCode county) {}
