package org.walnut.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.walnut.files.Scanner.Verdict.State;

/** Asks clamd over TCP, by its command INSTREAM. */
class ClamScanner implements Scanner {

  private static final int CONNECT_MS = 2_000;
  private static final int READ_MS = 15_000;
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 1_000;
  private static final String OK = "stream: OK";
  private static final String FOUND = " FOUND";

  private final String host;
  private final int port;
  private final int readMs;

  ClamScanner(String host, int port) {
    this(host, port, READ_MS);
  }

  ClamScanner(String host, int port, int readMs) {
    this.host = host;
    this.port = port;
    this.readMs = readMs;
  }

  @Override
  public Verdict scan(byte[] content) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MS);
      socket.setSoTimeout(readMs);
      send(content, new DataOutputStream(socket.getOutputStream()));
      return verdict(answer(socket.getInputStream()));
    } catch (IOException silent) {
      return new Verdict(State.SILENT, silent.getClass().getSimpleName());
    }
  }

  private static void send(byte[] content, DataOutputStream to) throws IOException {
    to.write("zINSTREAM\0".getBytes(UTF_8));
    for (int at = 0; at < content.length; at += PIECE) {
      int length = Math.min(PIECE, content.length - at);
      to.writeInt(length);
      to.write(content, at, length);
    }
    to.writeInt(0);
    to.flush();
  }

  private static String answer(InputStream from) throws IOException {
    var answer = new ByteArrayOutputStream();
    int next = from.read();
    while (next > 0 && answer.size() < LONGEST_ANSWER) {
      answer.write(next);
      next = from.read();
    }
    return answer.toString(UTF_8).strip();
  }

  private static Verdict verdict(String answer) {
    if (answer.equals(OK)) {
      return new Verdict(State.CLEAN, null);
    } else if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
      var virus = answer.substring("stream: ".length(), answer.length() - FOUND.length());
      return new Verdict(State.FOUND, virus);
    } else {
      return new Verdict(State.SILENT, answer);
    }
  }
}
