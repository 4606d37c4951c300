package org.walnut.reconciliation.web;

import java.time.LocalDate;

/** Of which day a file is. */
record FileDay(LocalDate day) {}
