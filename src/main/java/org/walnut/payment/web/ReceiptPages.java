package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.files.Files;
import org.walnut.payment.CashReceipt;
import org.walnut.payment.CashReceipts;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Paged;

/** The receipts of the counter: the list, each with its paper, and that it was signed. */
@Controller
class ReceiptPages {

  private static final int MOST = 50_000;
  private static final List<String> COLUMNS =
      List.of("code", "takenAt", "payment", "for", "amount", "takenBy", "signedAt");

  private final CashReceipts receipts;
  private final Files files;

  ReceiptPages(CashReceipts receipts, Files files) {
    this.receipts = receipts;
    this.files = files;
  }

  @GetMapping("/payments/receipts")
  @Needs(Act.READ_MONEY)
  String list(@RequestParam(defaultValue = "") String q, Cursor cursor, Person me, Model model) {
    var page =
        Paged.of(
            receipts.list(q.strip(), cursor.instant(0), cursor.uuid(1), 26).stream()
                .map(ReceiptRow::new)
                .toList(),
            25,
            row -> Cursor.of(row.receipt().takenAt(), row.receipt().id()));
    model.addAttribute("receipts", page);
    model.addAttribute("q", q.strip());
    model.addAttribute("taking", me.may(Act.TAKE_CASH));
    return "payment/receipts";
  }

  @GetMapping("/payments/receipts.{ending:csv|xlsx}")
  @Needs(Act.READ_MONEY)
  void export(
      @PathVariable String ending,
      @RequestParam(defaultValue = "") String q,
      HttpServletResponse response)
      throws IOException {
    TableExport.answer(
        "cash-receipts",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        COLUMNS.stream().map(column -> t("payment.receipt." + column)).toList(),
        receipts.list(q.strip(), null, null, MOST).stream()
            .map(receipt -> new ReceiptRow(receipt).cells()),
        response);
  }

  @GetMapping("/payments/receipts/{id}")
  @Needs(Act.READ_MONEY)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(receipts.receipt(id), me, model, Input.empty());
  }

  /** The receipt to be signed, on a sheet or on a narrow roll. */
  @GetMapping("/payments/receipts/{id}/print")
  @Needs(Act.READ_MONEY)
  String print(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean narrow, Model model) {
    model.addAttribute("receipt", new ReceiptRow(receipts.receipt(id)));
    model.addAttribute("narrow", narrow);
    return "payment/receiptPrint";
  }

  @PostMapping("/payments/receipts/{id}/signature")
  @Needs(Act.TAKE_CASH)
  String sign(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    return input.tried(
        given -> {
          receipts.sign(id, slip(given));
          flash.addFlashAttribute("notice", t("payment.receipt.wasSigned"));
          return "redirect:/payments/receipts/" + id;
        },
        again -> show(receipts.receipt(id), me, model, again));
  }

  private @Nullable UUID slip(Input input) throws IOException {
    var photo = input.fileIfAny("slip");
    if (photo.isEmpty()) {
      return null;
    }
    return files.keep(photo.get(), Act.READ_MONEY);
  }

  private static String show(CashReceipt receipt, Person me, Model model, Input input) {
    model.addAttribute("receipt", new ReceiptRow(receipt));
    model.addAttribute("taking", me.may(Act.TAKE_CASH));
    model.addAttribute("input", input);
    return "payment/receipt";
  }
}
