package org.walnut.access.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.web.Viewer;
import org.walnut.web.ViewerSource;
import org.walnut.web.Words;

/** Tells the page frame who is looking. */
@Component
class PersonViewer implements ViewerSource {

  private final LinkKeys keys;

  PersonViewer(LinkKeys keys) {
    this.keys = keys;
  }

  @Override
  public boolean opens(String link) {
    return keys.open(link, CurrentPerson.get());
  }

  @Override
  public Viewer viewer() {
    return CurrentPerson.get().map(PersonViewer::of).orElse(Viewer.NOBODY);
  }

  private static Viewer of(Person person) {
    return new Viewer(
        person.displayName(),
        Words.label(person.role()),
        person.home(),
        person.acts().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()));
  }
}
