package org.hatchery.award.rule;

import org.hatchery.shared.Sentence;
import org.springframework.modulith.NamedInterface;

/** Fault of the text of a rule, and what it means for whoever claims (文本缺陷). */
@NamedInterface(propagate = false)
public record AwardFlaw(AwardFlawKind kind, Sentence note) {}
