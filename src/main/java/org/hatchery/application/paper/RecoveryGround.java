package org.hatchery.application.paper;

/** Why money is taken back (追回事由). */
public enum RecoveryGround {
    /** Obtained by false statements (虚报冒领). */
    DECEIT,
    /** Spent on something else (挪用). */
    MISUSE,
    /** What it was for was not done (未完成). */
    NOT_DONE,
    /** A condition of the award was broken (违反条件). */
    CONDITION_BROKEN,
    /** Paid twice for the same (重复享受). */
    DOUBLE,
    /** The authority's own mistake (审批差错). */
    MISTAKE
}
