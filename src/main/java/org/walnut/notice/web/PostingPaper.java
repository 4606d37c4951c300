package org.walnut.notice.web;

import java.util.UUID;

/** A paper that hangs beside a posting. */
public record PostingPaper(UUID file, String name) {}
