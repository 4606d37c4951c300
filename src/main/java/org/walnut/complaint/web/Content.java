package org.walnut.complaint.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How content somebody is with the answer, from 1 to 5. */
record Content(@Min(1) @Max(5) int satisfaction) {}
