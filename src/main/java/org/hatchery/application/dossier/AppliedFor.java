package org.hatchery.application.dossier;

import org.hatchery.shared.Sentence;

/**
 * Award for which somebody has a living application.
 *
 * @param title of the rule as it was then
 */
public record AppliedFor(String rule, Sentence title) {}
