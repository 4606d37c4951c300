package org.walnut.project.web;

import jakarta.validation.constraints.Size;

/** Why something is stopped or refused. */
record Reason(@Size(min = 1, max = 200) String why) {}
