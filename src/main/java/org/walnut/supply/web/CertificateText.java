package org.walnut.supply.web;

import java.util.List;

/** What stands on a conformity certificate, in the reader's language. */
public record CertificateText(
    String lot,
    String path,
    String goods,
    String grade,
    String quantity,
    List<String> origin,
    String issuedOn,
    String issuer,
    String creditCode,
    List<TestRow> tests) {}
