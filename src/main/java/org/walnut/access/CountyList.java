package org.walnut.access;

import java.util.Map;

/**
 * The counties one may open an account in; the room that knows the divisions says which, from
 * six-digit code to name.
 */
public interface CountyList {

  Map<String, String> counties();
}
