package org.walnut.complaint;

/** In how many working days complaints are accepted and answered. */
public record Term(int acceptDays, int answerDays, int longAnswerDays) {

  static final Term USUAL = new Term(2, 7, 15);

  int answerDays(ComplaintSubject subject) {
    return subject.takesLonger() ? longAnswerDays : answerDays;
  }
}
