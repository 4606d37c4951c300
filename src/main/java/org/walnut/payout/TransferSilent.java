package org.walnut.payout;

/** WeChat Pay gave no clear answer; nobody knows whether it has heard. */
class TransferSilent extends RuntimeException {

  TransferSilent(String what, Throwable cause) {
    super(what, cause);
  }
}
