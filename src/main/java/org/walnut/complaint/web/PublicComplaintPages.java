package org.walnut.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Open;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.complaint.Complaints;
import org.walnut.complaint.NewComplaint;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.FilingRate;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Complaining without an account, and what everybody may know of the complaints. */
@Controller
class PublicComplaintPages {

  private final Complaints complaints;
  private final StatisticsScreens statistics;
  private final PublicComplaints published;
  private final ComplaintForms forms;
  private final FilingRate rate;

  PublicComplaintPages(
      Complaints complaints,
      StatisticsScreens statistics,
      PublicComplaints published,
      ComplaintForms forms,
      FilingRate rate) {
    this.complaints = complaints;
    this.statistics = statistics;
    this.published = published;
    this.forms = forms;
    this.rate = rate;
  }

  @GetMapping("/public/{county:\\d{6}}/complaints")
  @Open
  String list(
      @PathVariable String county,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable ComplaintSubject subject,
      Cursor cursor,
      Model model) {
    model.addAttribute("county", county);
    model.addAttribute("statistics", statistics.year());
    model.addAttribute("complaints", published.page(q.strip(), subject, cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("subject", subject == null ? "" : subject.name());
    model.addAttribute("subjects", Option.all(ComplaintSubject.class));
    return "complaint/public";
  }

  @GetMapping("/public/{county:\\d{6}}/complaints/new")
  @Open
  String form(@PathVariable String county, Model model) {
    return form(county, Input.of(Map.of("place", county)), model);
  }

  @PostMapping("/public/{county:\\d{6}}/complaints")
  @Open
  String file(
      @PathVariable String county,
      Input input,
      HttpServletRequest request,
      RedirectAttributes flash,
      Model model)
      throws IOException {
    try {
      var complaint = input.as(NewComplaint.class);
      rate.take(request);
      var filed = complaints.file(complaint, forms.photo(input));
      flash.addFlashAttribute("filed", FiledSlip.of(filed));
      return "redirect:/public/" + county + "/complaints/filed";
    } catch (InvalidInput bad) {
      return form(county, input.with(bad), model);
    }
  }

  /** Code and secret are shown once. */
  @GetMapping("/public/{county:\\d{6}}/complaints/filed")
  @Open
  String filed(@PathVariable String county, Model model, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("county", county);
    return model.containsAttribute("filed")
        ? "complaint/filed"
        : "redirect:/public/" + county + "/complaints/new";
  }

  private String form(String county, Input input, Model model) {
    model.addAttribute("county", county);
    model.addAttribute("input", input);
    model.addAttribute("subjects", Option.all(ComplaintSubject.class));
    model.addAttribute("places", forms.towns());
    return "complaint/new";
  }
}
