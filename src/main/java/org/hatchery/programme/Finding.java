package org.hatchery.programme;

import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;

/**
 * A rule of a programme that is not met (不符合的规则).
 *
 * @param source clause that lays it down
 */
public record Finding(Term term, Sentence message, Citation source) {}
