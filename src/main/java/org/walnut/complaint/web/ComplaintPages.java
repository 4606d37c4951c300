package org.walnut.complaint.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.complaint.ComplaintState;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.complaint.Complaints;
import org.walnut.complaint.NewComplaint;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Complaints looked up, and taken at the counter. */
@Controller
class ComplaintPages {

  private final Complaints complaints;
  private final ComplaintLists lists;
  private final ComplaintForms forms;

  ComplaintPages(Complaints complaints, ComplaintLists lists, ComplaintForms forms) {
    this.complaints = complaints;
    this.lists = lists;
    this.forms = forms;
  }

  @GetMapping("/complaints")
  @Needs(Act.READ_COMPLAINTS)
  String list(Input input, Cursor cursor, Person me, Model model) {
    var query = input.as(ComplaintQuery.class);
    model.addAttribute("complaints", lists.page(query, cursor, me));
    model.addAttribute("query", query);
    model.addAttribute("towns", lists.towns());
    model.addAttribute("states", Option.all(ComplaintState.class));
    model.addAttribute("subjects", Option.all(ComplaintSubject.class));
    return "complaint/list";
  }

  @GetMapping("/complaints.csv")
  @Needs(Act.READ_COMPLAINTS)
  void export(Input input, Person me, HttpServletResponse response) throws IOException {
    var header =
        Stream.of(
                "complaint.code",
                "complaint.subject",
                "complaint.place",
                "complaint.state",
                "complaint.filed",
                "complaint.due",
                "complaint.assigned")
            .map(key -> t(key))
            .toList();
    var rows =
        lists.all(input.as(ComplaintQuery.class), me).stream()
            .map(row ->
                List.<Object>of(
                    row.code(),
                    row.subjectName(),
                    row.placeName(),
                    row.stateName(),
                    row.filedOn(),
                    row.due(),
                    row.assignedName() == null ? "" : row.assignedName()));
    TableExport.answer("complaints", ExportFormat.CSV, header, rows, response);
  }

  @GetMapping("/complaints/new")
  @Needs(Act.FILE_COMPLAINTS)
  String form(Model model) {
    return form(Input.empty(), model);
  }

  @PostMapping("/complaints")
  @Needs(Act.FILE_COMPLAINTS)
  String take(Input input, Person me, RedirectAttributes flash, Model model) throws IOException {
    try {
      var complaint = input.as(NewComplaint.class);
      var filed = complaints.take(complaint, forms.photo(input), me);
      flash.addFlashAttribute("filed", FiledSlip.of(filed));
      return "redirect:/complaints/slip";
    } catch (InvalidInput bad) {
      return form(input.with(bad), model);
    }
  }

  /** Shown once, to be printed for who complained. */
  @GetMapping("/complaints/slip")
  @Needs(Act.FILE_COMPLAINTS)
  String slip(Person me, Model model, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("county", me.county());
    return model.containsAttribute("filed") ? "complaint/slip" : "redirect:/complaints/new";
  }

  private String form(Input input, Model model) {
    model.addAttribute("input", input);
    model.addAttribute("subjects", Option.all(ComplaintSubject.class));
    model.addAttribute("places", forms.towns());
    return "complaint/form";
  }
}
