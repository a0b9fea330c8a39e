package org.hatchery.award.rule;

import java.time.LocalDate;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.springframework.modulith.NamedInterface;

/** Later law that ends or limits a rule (上位规定). */
@NamedInterface(propagate = false)
public record AwardOverride(OverrideEffect effect, LocalDate from, Sentence says, Citation citation) {}
