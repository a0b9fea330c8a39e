package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.Citation;
import org.hatchery.shared.RuleText;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Within how many days somebody may appeal against the result of an inspection, as the law of the day says. */
@Component
class AppealTerms {
    private static final String FILE = "rules/inspection-appeals.json";

    private final List<Term> terms;

    /**
     * All of the file.
     *
     * @throws IllegalStateException when it cannot be read
     */
    AppealTerms() {
        this.terms = RuleText.read(FILE, JsonMapper.shared(), new TypeReference<>() {});
    }

    private record Term(
            int days, @Nullable LocalDate from, @Nullable LocalDate to, Citation citation) {}

    /** Last day for an appeal against what was decided on a day; empty where nothing says so. */
    Optional<LocalDate> until(LocalDate decidedOn) {
        return terms.stream()
                .filter(term -> Span.covers(term.from(), term.to(), decidedOn))
                .findFirst()
                .map(term -> decidedOn.plusDays(term.days()));
    }
}
