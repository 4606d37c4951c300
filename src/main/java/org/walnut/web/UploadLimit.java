package org.walnut.web;

import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.stereotype.Component;

/** How large an uploaded file may be. */
@Component
class UploadLimit {

  private final MultipartProperties multipart;

  UploadLimit(MultipartProperties multipart) {
    this.multipart = multipart;
  }

  long bytes() {
    return multipart.getMaxFileSize().toBytes();
  }
}
