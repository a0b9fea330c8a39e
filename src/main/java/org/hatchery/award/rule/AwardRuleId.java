package org.hatchery.award.rule;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names an award rule for good, such as {@code SD-hnte-recognition-award}. */
@NamedInterface(propagate = false)
public record AwardRuleId(String value) implements Identifier {}
