package org.walnut.signin;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody tries to come in from.
 *
 * @param address the network address, as it is counted
 * @param devices what the browser keeps of earlier sign-ins, see {@link KnownDevices}
 * @param agent what the browser says of itself
 */
public record Origin(String address, @Nullable String devices, @Nullable String agent) {}
