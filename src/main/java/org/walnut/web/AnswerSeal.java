package org.walnut.web;

/** Seals an answer before it is kept for whoever repeats the call, and opens it again. */
public interface AnswerSeal {

  byte[] seal(byte[] body, String account, String key);

  byte[] open(byte[] sealed, String account, String key);
}
