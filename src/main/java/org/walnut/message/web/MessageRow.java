package org.walnut.message.web;

import static org.walnut.web.Words.label;
import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.message.Channel;
import org.walnut.message.MessageState;
import org.walnut.message.RecipientKind;
import org.walnut.shared.Sql;
import org.walnut.web.Page;
import org.walnut.web.Show;

/** A message as lists and programs show it. */
public record MessageRow(
    UUID id,
    Instant writtenAt,
    String kind,
    Channel channel,
    RecipientKind recipientKind,
    UUID recipient,
    @Nullable String phone,
    String textZh,
    String textEn,
    String path,
    MessageState state,
    @Nullable String why) {

  static MessageRow read(ResultSet row, int number) throws SQLException {
    @Nullable String phone = row.getString("phone");
    return new MessageRow(
        Sql.uuid(row, "id"),
        Sql.instant(row, "written_at"),
        row.getString("kind"),
        Channel.valueOf(row.getString("channel")),
        RecipientKind.valueOf(row.getString("recipient_kind")),
        Sql.uuid(row, "recipient_id"),
        phone == null ? null : Show.phone(phone),
        row.getString("text_zh"),
        row.getString("text_en"),
        row.getString("path"),
        MessageState.valueOf(row.getString("state")),
        row.getString("why"));
  }

  /** In the language of the reader. */
  public String text() {
    return Page.current().lang().equals("en") ? textEn : textZh;
  }

  public String when() {
    return Show.time(writtenAt);
  }

  public String channelName() {
    return label(channel);
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
    return switch (state) {
      case WAITING, HANDED, UNKNOWN -> "warn";
      case SENT, SUPPRESSED -> "info";
      case FAILED -> "bad";
      case DELIVERED, READ -> "good";
    };
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
}
