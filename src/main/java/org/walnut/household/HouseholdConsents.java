package org.walnut.household;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.files.Files;
import org.walnut.privacy.ConsentPurpose;
import org.walnut.privacy.ConsentStep;
import org.walnut.privacy.Consents;
import org.walnut.privacy.NewConsent;
import org.walnut.privacy.Subject;
import org.walnut.privacy.Withdrawal;

/** What a household has consented to, for those who may see the household. */
@Service
@Transactional
public class HouseholdConsents {

  private final Households households;
  private final Consents consents;
  private final Files files;

  HouseholdConsents(Households households, Consents consents, Files files) {
    this.households = households;
    this.consents = consents;
    this.files = files;
  }

  /** Keeps the signed paper; answers by which id a consent names it. */
  public UUID keep(UUID household, NewDocument paper, Person me) {
    households.card(household, me);
    return files.keep(paper.name(), paper.mediaType(), paper.content(), Act.READ_HOUSEHOLDS);
  }

  public void give(UUID household, NewConsent consent, Person me) {
    if (consent.document() != null) {
      files.readable(consent.document(), me);
    }
    consents.give(subject(household, me), consent, me);
  }

  public void withdraw(UUID household, ConsentPurpose purpose, Withdrawal said, Person me) {
    consents.withdraw(subject(household, me), purpose, said, me);
  }

  @Transactional(readOnly = true)
  public List<ConsentStep> history(UUID household, Person me) {
    return consents.history(subject(household, me).id());
  }

  private Subject subject(UUID household, Person me) {
    return Subject.household(household, households.card(household, me).code());
  }
}
