package org.walnut.household.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.Households;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.SubjectRequest;
import org.walnut.privacy.SubjectRequests;
import org.walnut.privacy.Wish;

/** As {@link DataRequestPages}, for programs. */
@RestController
class DataRequestApi {

  /** What is asked for at the counter. */
  record NewRequest(Wish wish) {}

  private final Households households;
  private final SubjectRequests requests;

  DataRequestApi(Households households, SubjectRequests requests) {
    this.households = households;
    this.requests = requests;
  }

  @PostMapping("/api/v1/households/{id}/data-requests")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  SubjectRequest file(@PathVariable UUID id, @RequestBody NewRequest wanted, Person me) {
    var card = households.card(id, me);
    var subject = new DataSubject(DataSubject.Kind.HOUSEHOLD, id);
    return requests.required(requests.file(wanted.wish(), subject, card.code(), me));
  }
}
