package org.hatchery.policy.document;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * One phrase of a policy document that says something of use (条款).
 *
 * @param order place among all clauses
 * @param number such as {@code 二(四)15}; ¶ counts paragraphs that have no number
 * @param words exact words of the document
 * @param summary what they say, in English
 */
@Document("clauses")
@NamedInterface(propagate = false)
public record Clause(
        @Id ClauseId id,
        PolicyDocumentId document,
        int order,
        String number,
        String words,
        String summary,
        Priority priority,
        Reliability reliability) {
    /** How close a clause is to what Hatchery does (优先级). */
    @NamedInterface(propagate = false)
    public enum Priority {
        A,
        B,
        C
    }
}
