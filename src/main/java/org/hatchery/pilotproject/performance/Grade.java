package org.hatchery.pilotproject.performance;

import org.hatchery.shared.Sentence;

/** Grade of performance (绩效等级), given from so many points on. */
public record Grade(Sentence name, int from) {}
