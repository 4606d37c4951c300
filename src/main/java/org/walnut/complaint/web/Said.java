package org.walnut.complaint.web;

import jakarta.validation.constraints.Size;

/** What is answered, or said against an answer. */
record Said(@Size(min = 5, max = 2000) String words) {}
