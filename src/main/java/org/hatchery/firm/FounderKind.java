package org.hatchery.firm;

/** Who founded a firm or team (创业者类型). */
public enum FounderKind {
    STUDENT,
    OVERSEAS_RETURNEE,
    RESEARCHER,
    FOREIGNER,
    HOMECOMER,
    HIGH_END_TALENT
}
