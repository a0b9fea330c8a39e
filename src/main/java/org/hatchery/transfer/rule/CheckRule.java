package org.hatchery.transfer.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * One check of contracts with its thresholds, from one day to another (合同核查规则).
 *
 * @param from null where it always held
 * @param to first day no longer in force; null while it is
 * @param measures thresholds by name: days, percents, counts, amounts in fen
 * @param words that it looks for; empty for most
 * @param means what is looked for, for those who read a finding
 */
@Document("contractChecks")
@NamedInterface(propagate = false)
public record CheckRule(
        @Id String key,
        CheckCode code,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Severity severity,
        Map<String, Long> measures,
        List<String> words,
        Sentence means,
        Citation citation) {
    public boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }

    /**
     * A threshold.
     *
     * @throws IllegalStateException when the rule does not say it
     */
    public long measure(String name) {
        Long value = measures.get(name);
        if (value == null) {
            throw new IllegalStateException("The rule " + key + " does not say " + name + ".");
        }
        return value;
    }

    public double percent(String name) {
        return measure(name) / 100.0;
    }
}
