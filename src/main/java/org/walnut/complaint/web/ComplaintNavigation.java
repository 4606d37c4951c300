package org.walnut.complaint.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** The complaints' lines in the navigation. */
@Configuration(proxyBeanMethods = false)
class ComplaintNavigation {

  @Bean
  NavEntry complaintsEntry() {
    return new NavEntry(
        "web.nav.programme", 40, "/complaints", "complaint.list.title", Act.READ_COMPLAINTS.name());
  }

  @Bean
  NavEntry takeComplaintEntry() {
    return new NavEntry(
        "web.nav.programme", 45, "/complaints/new", "complaint.take", Act.FILE_COMPLAINTS.name());
  }
}
