package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that speaks clamd's INSTREAM, and finds the test virus. */
final class Clamd implements AutoCloseable {

  /** The text that every scanner takes for a virus, put together so that this file is none. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  enum Mood {
    WELL,
    SLOW,
    BROKEN,
    TOO_LARGE
  }

  private final ServerSocket server = new ServerSocket(0);
  private volatile Mood mood = Mood.WELL;
  private volatile byte[] last = {};

  Clamd() throws IOException {
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return server.getLocalPort();
  }

  void be(Mood next) {
    mood = next;
  }

  byte[] last() {
    return last;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (var socket = server.accept()) {
        answer(socket);
      } catch (IOException | InterruptedException closed) {
        // The next caller, if any.
      }
    }
  }

  private void answer(Socket socket) throws IOException, InterruptedException {
    var in = new DataInputStream(socket.getInputStream());
    var command = new String(in.readNBytes(10), UTF_8);
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    last = content.toByteArray();
    if (mood == Mood.SLOW) {
      Thread.sleep(1_000);
    }
    if (mood != Mood.BROKEN) {
      var found = new String(last, ISO_8859_1).contains(EICAR);
      var said =
          !command.equals("zINSTREAM\0") || mood == Mood.TOO_LARGE
              ? "INSTREAM size limit exceeded. ERROR"
              : found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
      socket.getOutputStream().write((said + "\0").getBytes(UTF_8));
    }
  }
}
