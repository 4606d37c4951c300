package org.walnut.notice.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.county.Divisions;
import org.walnut.files.Files;
import org.walnut.notice.NewPerson;
import org.walnut.notice.NewPosting;
import org.walnut.notice.PostingKind;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** What the form of a posting chooses from, and the files that come with it. */
@Component
class PostingForms {

  private final JdbcClient db;
  private final Divisions divisions;
  private final Files files;

  PostingForms(JdbcClient db, Divisions divisions, Files files) {
    this.db = db;
    this.divisions = divisions;
    this.files = files;
  }

  @Transactional(readOnly = true)
  public String form(String title, String action, Input input, Person me, Model model) {
    model.addAttribute("title", title);
    model.addAttribute("action", action);
    model.addAttribute("input", input);
    model.addAttribute("kinds", Option.all(PostingKind.class));
    model.addAttribute("places", places(me));
    model.addAttribute("projects", projects(me));
    return "notice/form";
  }

  /** The whole posting; whole names and numbers live no longer than this request. */
  NewPosting read(Input input, Person me) throws IOException {
    var form = input.as(PostingForm.class);
    var list = input.fileIfAny("persons");
    var persons =
        list.isEmpty()
            ? List.<NewPerson>of()
            : PersonsFile.read(
                list.get().getBytes(), divisions.villagesWithin(me.scope().divisionPrefix()));
    return form.with(persons, papers(input));
  }

  private List<UUID> papers(Input input) throws IOException {
    var paper = input.fileIfAny("paper");
    if (paper.isEmpty()) {
      return List.of();
    }
    var sent = paper.get();
    var name = sent.getOriginalFilename();
    var type = sent.getContentType();
    return List.of(
        files.keep(
            name == null || name.isBlank() ? "file" : name,
            type == null ? "application/octet-stream" : type,
            sent.getBytes(),
            Act.WRITE_NOTICES));
  }

  private List<Option> places(Person me) {
    var own = new DivisionCode(me.scope().division());
    var within = new ArrayList<Option>();
    within.add(new Option(own.value(), divisions.place(own)));
    if (own.level() == DivisionLevel.COUNTY) {
      divisions.towns().forEach(town -> within.add(new Option(town.code().value(), town.name())));
    }
    if (own.level() != DivisionLevel.VILLAGE) {
      divisions
          .villagesWithin(me.scope().divisionPrefix())
          .forEach(village -> within.add(new Option(village.code().value(), village.name())));
    }
    return within;
  }

  private List<Option> projects(Person me) {
    return db.sql(
            """
            select id, code || ' ' || name as label
              from project_card
             where division like :prefix || '%'
             order by id desc
             limit 200
            """)
        .param("prefix", me.scope().divisionPrefix())
        .query((row, _) -> new Option(row.getString("id"), row.getString("label")))
        .list();
  }
}
