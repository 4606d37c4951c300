package org.walnut.sandbox;

import java.util.Map;
import java.util.UUID;

/**
 * A notice as it goes out: in the words of its service and with its proof.
 *
 * @param heardBy what the answer must be for the merchant to have heard; empty: any of status 2xx
 */
record Letter(
    UUID notice,
    String url,
    String contentType,
    Map<String, String> headers,
    byte[] body,
    String heardBy) {}
