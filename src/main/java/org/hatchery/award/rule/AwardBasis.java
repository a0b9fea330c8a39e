package org.hatchery.award.rule;

import java.util.List;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.shared.Sentence;
import org.springframework.modulith.NamedInterface;

/** What a rate is applied to, and which facts tell how much that is (计算基数). */
@NamedInterface(propagate = false)
public record AwardBasis(Sentence words, List<FactPattern> facts) {}
