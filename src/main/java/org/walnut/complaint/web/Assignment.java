package org.walnut.complaint.web;

import java.util.UUID;

/** To whom a complaint is given. */
record Assignment(UUID account) {}
