package org.walnut.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.sandbox.NewSandboxText;
import org.walnut.sandbox.SandboxPhones;
import org.walnut.sandbox.SandboxText;
import org.walnut.sandbox.Trouble;

/** The text gateway's interface: signed for senders, open for whoever tries troubles. */
@RestController
@RequestMapping("/sandbox/sms/api/{county}")
class SandboxSmsApi {

  private final SandboxPhones phones;
  private final SignedBody signed;

  SandboxSmsApi(SandboxPhones phones, SignedBody signed) {
    this.phones = phones;
    this.signed = signed;
  }

  /** What is to be amiss. */
  record Wish(Trouble trouble) {}

  @PostMapping("/messages")
  @Open
  SandboxText take(@RequestHeader HttpHeaders headers, InputStream body) throws IOException {
    return phones.take(signed.read(headers, body, phones.secret(), NewSandboxText.class));
  }

  @GetMapping("/messages/{number}")
  @Open
  SandboxText find(@PathVariable UUID number) {
    return phones.find(number);
  }

  @PostMapping("/trouble")
  @Open
  ResponseEntity<Void> be(@RequestBody Wish wish) {
    phones.be(wish.trouble());
    return ResponseEntity.noContent().build();
  }
}
