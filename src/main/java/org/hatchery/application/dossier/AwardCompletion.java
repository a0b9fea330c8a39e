package org.hatchery.application.dossier;

import java.time.Instant;
import org.hatchery.shared.Yuan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * True amount of a rule whose printed one is damaged, as a person of its authority found it (金额补正).
 *
 * @param rule id of the rule
 * @param source where it was found
 */
@Document("awardCompletions")
public record AwardCompletion(@Id String rule, Yuan amount, String source, String by, Instant at) {}
