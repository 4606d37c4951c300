package org.walnut.signin.web;

import jakarta.validation.constraints.Size;

/** The code that somebody types. */
record CodeForm(@Size(max = 20) String code) {}
