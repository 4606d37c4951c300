package org.walnut.message;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.privacy.PersonalRecords;
import org.walnut.privacy.PersonalSection;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What somebody was told, at which phone, and how they wish to be told. */
@Component
class MessageRecords implements PersonalRecords {

  private final JdbcClient db;
  private final MessageSeals seals;
  private final WishStore wishes;

  MessageRecords(JdbcClient db, MessageSeals seals, WishStore wishes) {
    this.db = db;
    this.seals = seals;
    this.wishes = wishes;
  }

  @Override
  public List<PersonalSection> about(DataSubject subject) {
    return List.of(told(subject), wished(subject));
  }

  /**
   * The phones of messages that are over, and the relative who is told instead. What was told stays
   * as proof that it was.
   */
  @Override
  public Erasure erase(DataSubject subject) {
    int phones =
        db.sql(
                """
                update message
                   set phone_sealed = null, phone_mark = null
                 where recipient_kind = :kind
                   and recipient_id = :id
                   and phone_sealed is not null
                   and not exists (select
                                     from message_errand errand
                                    where errand.county_id = message.county_id
                                      and errand.message_id = message.id)
                """)
            .param("kind", kind(subject).name())
            .param("id", subject.id())
            .update();
    int relatives =
        db.sql(
                """
                update message_wish
                   set family_name_sealed = null, family_phone_sealed = null, way = case way when 'FAMILY' then 'SMS' else way end
                 where recipient_kind = :kind
                   and recipient_id = :id
                   and (family_name_sealed is not null or family_phone_sealed is not null)
                """)
            .param("kind", kind(subject).name())
            .param("id", subject.id())
            .update();
    return new Erasure(phones + relatives, List.of("message.kept"));
  }

  private PersonalSection told(DataSubject subject) {
    return new PersonalSection(
        "message.records",
        List.of(
            "message.when", "message.channel", "message.state", "message.phone", "message.text"),
        db.sql(
                """
                select id, written_at, channel, state, text_zh, text_en, phone_sealed
                  from message_card
                 where recipient_kind = :kind
                   and recipient_id = :id
                 order by written_at, id
                """)
            .param("kind", kind(subject).name())
            .param("id", subject.id())
            .query((row, _) ->
                List.of(
                    Show.time(Sql.instant(row, "written_at")),
                    Words.label(Channel.valueOf(row.getString("channel"))),
                    Words.label(MessageState.valueOf(row.getString("state"))),
                    Objects.toString(seals.phone(row), ""),
                    row.getString(Words.english() ? "text_en" : "text_zh")))
            .list());
  }

  private PersonalSection wished(DataSubject subject) {
    return new PersonalSection(
        "message.wish.mine",
        List.of(
            "message.wish.way",
            "message.wish.familyName",
            "message.wish.familyPhone",
            "message.wish.refused"),
        wishes.find(kind(subject), subject.id()).stream()
            .map(wish ->
                List.of(
                    Words.label(wish.way()),
                    Objects.toString(wish.familyName(), ""),
                    Objects.toString(wish.familyPhone(), ""),
                    wish.refused().stream().map(Words::label).collect(Collectors.joining(", "))))
            .toList());
  }

  private static RecipientKind kind(DataSubject subject) {
    return switch (subject.kind()) {
      case HOUSEHOLD -> RecipientKind.HOUSEHOLD;
      case ACCOUNT -> RecipientKind.ACCOUNT;
    };
  }
}
