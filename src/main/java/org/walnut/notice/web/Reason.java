package org.walnut.notice.web;

import jakarta.validation.constraints.Size;

/** Why a posting is taken down. */
record Reason(@Size(min = 1, max = 200) String why) {}
