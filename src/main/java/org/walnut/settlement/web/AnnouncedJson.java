package org.walnut.settlement.web;

/** How many statements were confirmed together. */
record AnnouncedJson(int confirmed) {}
