package org.walnut.county.web;

/** A county on the first page. */
public record CountyCard(String code, String name, String market) {

  /** Where everybody may read what the county does. */
  public String column() {
    return "/public/" + code;
  }
}
