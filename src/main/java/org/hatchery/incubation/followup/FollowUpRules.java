package org.hatchery.incubation.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.RuleText;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * For how many years after graduation a region asks what became of a firm, from {@code rules/follow-up.json}.
 *
 * <p>Sources want graduates followed and name no number of years, so each number is a setting and says so. Of several that
 * concern a place the longest is meant.
 */
@Component
@NamedInterface(propagate = false)
public class FollowUpRules {
    private static final String FILE = "rules/follow-up.json";

    private final List<Rule> rules;

    public FollowUpRules(JsonMapper json) {
        this.rules = RuleText.read(FILE, json, new TypeReference<>() {});
    }

    /**
     * What one region asks.
     *
     * @param graduatedFrom those who graduated on this day or later
     * @param graduatedBefore and before this one; null while it holds
     * @param note whose number this is
     */
    public record Rule(
            String region, String graduatedFrom, @Nullable String graduatedBefore, int years, Sentence note) {
        public RegionCode place() {
            return new RegionCode(region);
        }

        /** The first day of graduation after which the year is asked for. */
        public LocalDate first(int year) {
            LocalDate from = LocalDate.parse(graduatedFrom);
            LocalDate earliest = LocalDate.of(year - years, 1, 1);
            return from.isAfter(earliest) ? from : earliest;
        }

        /** The day before which one has to have graduated. */
        public LocalDate end(int year) {
            LocalDate begin = LocalDate.of(year, 1, 1);
            LocalDate before = graduatedBefore == null ? begin : LocalDate.parse(graduatedBefore);
            return before.isBefore(begin) ? before : begin;
        }

        private boolean asks(RegionCode of, LocalDate graduatedOn, int year) {
            return place().contains(of) && !graduatedOn.isBefore(first(year)) && graduatedOn.isBefore(end(year));
        }
    }

    public List<Rule> all() {
        return rules;
    }

    /** The first day of graduation after which anybody asks for the year. */
    public LocalDate first(int year) {
        return rules.stream()
                .map(rule -> rule.first(year))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.of(year, 1, 1));
    }

    /**
     * Years that are over and of which somebody is still to say what became of a graduate, in order; of a firm that is gone
     * nobody asks again.
     */
    public List<Integer> missing(
            RegionCode place, LocalDate graduatedOn, LocalDate today, Collection<GraduateYear> known) {
        return IntStream.range(graduatedOn.getYear() + 1, today.getYear())
                .filter(year -> rules.stream().anyMatch(rule -> rule.asks(place, graduatedOn, year)))
                .filter(year -> known.stream().noneMatch(said -> said.settles(year)))
                .boxed()
                .toList();
    }
}
