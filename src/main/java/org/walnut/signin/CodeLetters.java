package org.walnut.signin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.audit.Activities;
import org.walnut.message.Channel;
import org.walnut.message.Messages;
import org.walnut.message.NewMessage;
import org.walnut.message.RecipientKind;
import org.walnut.message.Secret;
import org.walnut.signin.Throttle.Tally;

/** Writes codes to phones, and among the activities those that were refused. */
@Component
class CodeLetters {

  private static final Logger log = LoggerFactory.getLogger(CodeLetters.class);

  private final Messages messages;
  private final Activities activities;
  private final Throttle throttle;
  private final TransactionTemplate transaction;

  CodeLetters(
      Messages messages,
      Activities activities,
      Throttle throttle,
      PlatformTransactionManager transactions) {
    this.messages = messages;
    this.activities = activities;
    this.throttle = throttle;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** In the language of who asks; after five minutes the gateway need not bring it any more. */
  void send(AskedCode asked, @Nullable UUID account, PhoneNumber phone, String code) {
    messages.send(
        new NewMessage(
                SignInTemplates.CODE,
                Channel.SMS,
                RecipientKind.ACCOUNT,
                Objects.requireNonNullElse(account, asked.id()),
                Map.of("code", new Secret(code)),
                "/sign-in/code")
            .toPhone(phone.value())
            .inLanguage(LocaleContextHolder.getLocale())
            .until(asked.until()));
  }

  /** The first few of each code are noted, so that nobody can bury the log. */
  void refused(AskedCode asked) {
    if (throttle.charge(List.of(new Tally(Limit.NOTE, asked.id().toString()))).isEmpty()) {
      var label = "code-" + asked.id().toString().substring(24);
      transaction.executeWithoutResult(
          _ -> activities.record("signin.failed.code", "phoneCode", asked.id(), label, null));
    }
  }

  /** Of no county, since nothing was asked: the log alone hears of it. */
  CodeAnswer nothingAsked() {
    log.info("a code was typed in a session that asked for none");
    return new CodeAnswer.Over();
  }
}
