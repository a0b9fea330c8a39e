package org.hatchery.reporting.form;

/** Who fills a form in (填报主体). */
public enum RespondentKind {
    /** Carriers of the kinds that the form names. */
    CARRIER,
    /** Firms, each its own row. */
    FIRM,
    /** A division, whose department or statistics office has the figures. */
    DIVISION,
    /** Institutions of the register, of the kinds that the form names. */
    INSTITUTION;

    /** Whether it is no carrier and no firm, so that its bureau enters for it as long as nobody signs in for it. */
    public boolean isUnit() {
        return this == DIVISION || this == INSTITUTION;
    }
}
