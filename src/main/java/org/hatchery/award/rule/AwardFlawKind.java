package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** What is wrong with the text of a rule (文本缺陷). */
@NamedInterface(propagate = false)
public enum AwardFlawKind {
    /** The printed amount is damaged; nothing is granted before a person completes it. */
    CORRUPT,
    /** The text can be read in several ways. */
    AMBIGUOUS,
    /** The text names no amount or rate. */
    NO_AMOUNT
}
