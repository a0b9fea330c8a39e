package org.hatchery.policy.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param units null of one that came with the program
 * @param packages null of one that came with the program
 * @param held null of one that came with the program and was never amended
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
        Reliability reliability,
        @Nullable Units units,
        @Nullable List<String> packages,
        @Nullable Held held) {
    /** Who does what it sets. */
    public Units unitsNamed() {
        return units == null ? Units.NONE : units;
    }

    /** Names under which it is known together with others. */
    public List<String> packed() {
        return packages == null ? List.of() : packages;
    }

    /** The same words as another version. */
    public Clause as(ClauseId key, @Nullable Held when) {
        return new Clause(
                key, document, order, number, words, summary, priority, reliability, unitsNamed(), packed(), when);
    }

    /** How close a clause is to what Hatchery does (优先级). */
    @NamedInterface(propagate = false)
    public enum Priority {
        A,
        B,
        C
    }
}
