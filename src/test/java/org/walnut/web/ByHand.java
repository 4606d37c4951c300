package org.walnut.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;

/** Requests written byte by byte to this port of the machine. */
record ByHand(int port) {

  static final String ENDING = "Host: localhost\r\nConnection: close\r\n\r\n";

  String get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nAccept: text/html\r\n" + ENDING);
  }

  /** The whole answer as text; empty when the server hung up. */
  String send(String request) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (SocketException hungUp) {
      return "";
    }
  }
}
