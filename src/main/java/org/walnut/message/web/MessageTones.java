package org.walnut.message.web;

import org.walnut.message.MessageState;

/** How good or bad an outcome looks. */
final class MessageTones {

  private MessageTones() {}

  static String of(MessageState state) {
    return switch (state) {
      case WAITING, HANDED, UNKNOWN -> "warn";
      case SENT, SUPPRESSED -> "info";
      case FAILED -> "bad";
      case DELIVERED, READ -> "good";
    };
  }
}
