package org.walnut.message.web;

import static org.walnut.web.Words.label;
import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.message.Channel;
import org.walnut.message.MessageSeals;
import org.walnut.message.MessageState;
import org.walnut.message.RecipientKind;
import org.walnut.message.Topic;
import org.walnut.shared.Sql;
import org.walnut.web.Page;
import org.walnut.web.Show;

/** A message as lists and programs show it. */
public record MessageRow(
    UUID id,
    String code,
    Instant writtenAt,
    String kind,
    Topic topic,
    Channel channel,
    RecipientKind recipientKind,
    UUID recipient,
    @Nullable String phone,
    String textZh,
    String textEn,
    String spokenZh,
    String spokenEn,
    String path,
    MessageState state,
    @Nullable String why,
    Instant since) {

  static MessageRow read(ResultSet row, MessageSeals seals) throws SQLException {
    @Nullable String phone = seals.phone(row);
    return new MessageRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.instant(row, "written_at"),
        row.getString("kind"),
        Topic.valueOf(row.getString("topic")),
        Channel.valueOf(row.getString("channel")),
        RecipientKind.valueOf(row.getString("recipient_kind")),
        Sql.uuid(row, "recipient_id"),
        phone == null ? null : Show.phone(phone),
        row.getString("text_zh"),
        row.getString("text_en"),
        row.getString("spoken_zh"),
        row.getString("spoken_en"),
        row.getString("path"),
        MessageState.valueOf(row.getString("state")),
        row.getString("why"),
        Sql.instant(row, "since"));
  }

  /** In the language of the reader. */
  public String text() {
    return english() ? textEn : textZh;
  }

  /** As a voice reads it out, in the language of the reader. */
  public String spoken() {
    return english() ? spokenEn : spokenZh;
  }

  public String when() {
    return Show.time(writtenAt);
  }

  public String channelName() {
    return label(channel);
  }

  public String topicName() {
    return label(topic);
  }

  public String recipientName() {
    return phone == null
        ? label(recipientKind)
        : t("message.to.phone", label(recipientKind), phone);
  }

  public String stateName() {
    return why == null ? label(state) : t("message.state.why", label(state), t(why));
  }

  public String stateTone() {
    return MessageTones.of(state);
  }

  public boolean onPaper() {
    return channel == Channel.PRINT;
  }

  public boolean unsent() {
    return state == MessageState.WAITING;
  }

  public boolean unread() {
    return state != MessageState.READ;
  }

  /** Whether it was to reach a phone and did not; a code is asked for anew instead. */
  public boolean lost() {
    return (channel == Channel.SMS || channel == Channel.VOICE)
        && topic != Topic.CODES
        && (state == MessageState.FAILED
            || state == MessageState.UNKNOWN
            || state == MessageState.SUPPRESSED);
  }

  private static boolean english() {
    return Page.current().lang().equals("en");
  }
}
