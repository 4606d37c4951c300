package org.walnut.complaint.web;

import java.util.UUID;

/** A complaint taken by a program. Its secret is told to nobody: answers to programs are kept. */
record Taken(UUID id, String code) {}
