package org.walnut.complaint.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.access.Act;
import org.walnut.county.Divisions;
import org.walnut.files.Files;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** What the forms of complaints choose from, and the photograph that comes with one. */
@Component
class ComplaintForms {

  private final Divisions divisions;
  private final Files files;

  ComplaintForms(Divisions divisions, Files files) {
    this.divisions = divisions;
    this.files = files;
  }

  /** The county and its towns. */
  List<Option> towns() {
    var county = new DivisionCode(Tenancy.requiredCounty());
    var places = new ArrayList<Option>();
    places.add(new Option(county.value(), divisions.place(county)));
    divisions
        .towns(county)
        .forEach(town -> places.add(new Option(town.code().value(), town.name())));
    return places;
  }

  /** The photograph, if one was chosen; a list or a paper is none. */
  @Nullable UUID photo(Input input) throws IOException {
    var photo = input.fileIfAny("photo");
    if (photo.isEmpty()) {
      return null;
    }
    var sent = photo.get();
    var type = sent.getContentType();
    if (type == null || !type.startsWith("image/")) {
      throw InvalidInput.at("photo", "complaint.fault.photo");
    }
    try {
      return files.keep("photo", type, sent.getBytes(), Act.HANDLE_COMPLAINTS);
    } catch (InvalidInput bad) {
      throw InvalidInput.at("photo", "complaint.fault.photo");
    }
  }
}
