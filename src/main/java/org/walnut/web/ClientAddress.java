package org.walnut.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, for counting: an IPv4 address whole, of an IPv6 address the network
 * of 64 bits that one household or office is given.
 */
public final class ClientAddress {

  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  public static String of(HttpServletRequest request) {
    return network(request.getRemoteAddr());
  }

  /** The address is one the container wrote, so no name is ever looked up. */
  static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
          : address;
    } catch (IllegalArgumentException noAddress) {
      return "unknown";
    }
  }
}
