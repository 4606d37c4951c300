package org.walnut.privacy.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.OwnRequests;
import org.walnut.privacy.SubjectRequest;
import org.walnut.privacy.Wish;

/** What a person asks about the own data, for programs. */
@RestController
@RequestMapping("/api/v1/my/data-requests")
class MyDataApi {

  /**
   * What is asked for.
   *
   * @param about the account, or the household of a villager
   */
  record NewRequest(Wish wish, DataSubject.Kind about) {}

  /** What was filed. */
  record Filed(UUID id) {}

  private final OwnRequests requests;

  MyDataApi(OwnRequests requests) {
    this.requests = requests;
  }

  @GetMapping
  @SignedInOnly
  List<SubjectRequest> list(Person me) {
    return requests.list(me);
  }

  @PostMapping
  @SignedInOnly
  Filed file(@RequestBody NewRequest wanted, Person me) {
    return new Filed(requests.file(wanted.wish(), wanted.about(), me));
  }
}
