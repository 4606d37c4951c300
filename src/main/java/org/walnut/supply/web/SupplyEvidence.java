package org.walnut.supply.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.files.Evidence;
import org.walnut.files.EvidenceCard;
import org.walnut.files.NewEvidence;
import org.walnut.web.Input;
import org.walnut.web.Picture;

/** The photographs and papers about what was weighed and what was tested. */
@Component
class SupplyEvidence {

  static final String INTAKE = "intake";
  static final String LOT = "lot";

  private final Evidence evidence;

  SupplyEvidence(Evidence evidence) {
    this.evidence = evidence;
  }

  List<Picture> pictures(String kind, UUID subject) {
    return evidence.of(kind, subject).stream().map(EvidenceCard::picture).toList();
  }

  void bring(Evidence.Subject subject, Input input, Act reader, Person me) throws IOException {
    var brought = Evidence.Brought.of(input.file("file"));
    evidence.attach(subject, brought, input.as(NewEvidence.class), reader, me);
  }
}
