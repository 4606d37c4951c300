package org.walnut.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads JSON bodies as command records, by the same {@link Binder} that reads forms. */
@Component
class Bodies implements HttpMessageConverter<Record> {

  private static final int LARGEST = 2 * 1024 * 1024;

  private final Binder binder;

  Bodies(Binder binder) {
    this.binder = binder;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType media) {
    return type.isRecord()
        && type.getPackageName().startsWith("org.walnut.")
        && (media == null || MediaType.APPLICATION_JSON.isCompatibleWith(media));
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType media) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }

  @Override
  public Record read(Class<? extends Record> type, HttpInputMessage body) throws IOException {
    return binder.sent(type, JsonTree.read(new Limited(body.getBody(), LARGEST)));
  }

  @Override
  public void write(Record record, @Nullable MediaType media, HttpOutputMessage answer) {
    throw new UnsupportedOperationException("records are written by Jackson");
  }

  /** Refuses the body where it goes on too long. */
  private static final class Limited extends InputStream {

    private final InputStream body;
    private final int most;
    private int read;

    Limited(InputStream body, int most) {
      this.body = body;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      var next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var got = body.read(buffer, offset, length);
      count(Math.max(got, 0));
      return got;
    }

    private void count(int bytes) {
      read += bytes;
      if (read > most) {
        throw new TooLarge(most);
      }
    }
  }
}
