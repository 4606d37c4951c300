package org.walnut.office;

/** The five who share the work of the programme. */
public enum Party {
  GOVERNMENT,
  PUBLIC,
  ASSOCIATION,
  FINANCE,
  MEDIA
}
