package org.walnut.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.walnut.access.Open;
import org.walnut.sandbox.SandboxBank;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** The bank's counter: a payout file goes in, the result file comes out. */
@Controller
class SandboxBankPages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private static final int LARGEST = 5 * 1024 * 1024;

  private final SandboxBank bank;

  SandboxBankPages(SandboxBank bank) {
    this.bank = bank;
  }

  @GetMapping("/sandbox/bank/{county}")
  @Open
  String counter(@PathVariable String county, Model model) {
    return counter(county, model, Input.empty());
  }

  @PostMapping("/sandbox/bank/{county}")
  @Open
  Object pay(@PathVariable String county, Input input, Model model) throws IOException {
    try {
      return file(bank.pay(input.file("file").getBytes()));
    } catch (InvalidInput bad) {
      return new ModelAndView(counter(county, model, input.with(bad)), model.asMap());
    }
  }

  @PostMapping("/sandbox/bank/api/{county}/results")
  @Open
  ResponseEntity<byte[]> results(InputStream file) throws IOException {
    var bytes = file.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw InvalidInput.at("file", "sandbox.fault.large");
    }
    return file(bank.pay(bytes));
  }

  private static String counter(String county, Model model, Input input) {
    model.addAttribute("path", "/sandbox/bank/" + county);
    model.addAttribute("input", input);
    return "sandbox/bank";
  }

  private static ResponseEntity<byte[]> file(byte[] results) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("bank-result.csv").build().toString())
        .body(results);
  }
}
