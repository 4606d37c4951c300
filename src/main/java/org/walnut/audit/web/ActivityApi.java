package org.walnut.audit.web;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
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
      @ParameterObject @ModelAttribute ActivityQuestion question, Cursor cursor) {
    return screens.list(question, cursor);
  }
}
