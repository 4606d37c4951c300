package org.walnut.audit.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.audit.web.ActivityScreens.ActivityRow;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What was done, for programs. */
@RestController
@RequestMapping("/api/v1/activities")
class ActivityApi {

  private final ActivityScreens screens;

  ActivityApi(ActivityScreens screens) {
    this.screens = screens;
  }

  @GetMapping
  @Needs(Act.READ_ACTIVITIES)
  Paged<ActivityRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID subject,
      Cursor cursor) {
    return screens.list(q.strip(), subject, cursor);
  }
}
