package org.hatchery.transfer.conversion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * What a region asks of conversions from one day to another (成果转化规则).
 *
 * @param noticeDays days for which an agreed price is made known; null where the rule says nothing of them
 * @param sharesPercent least part of shares for those who made the achievement; null where it says nothing of it
 * @param binds whose conversions its parts for those who made it bind; null for everybody's
 * @param floorPercent least share of the net income for those who made the achievement; null where it says nothing of it
 */
@Document("conversionRules")
@NamedInterface(propagate = false)
public record ConversionRule(
        @Id String key,
        RegionCode region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer noticeDays,
        @Nullable Integer floorPercent,
        @Nullable Integer sharesPercent,
        @Nullable BoundUnits binds,
        Citation citation) {
    private boolean holds(RegionCode place, LocalDate day) {
        return region.contains(place) && Span.covers(from, to, day);
    }

    /** The days of notice that the narrowest rule in force names. */
    public static @Nullable Integer noticeDays(List<ConversionRule> rules, RegionCode place, LocalDate day) {
        return narrowest(rules, place, day)
                .filter(rule -> rule.noticeDays() != null)
                .findFirst()
                .map(ConversionRule::noticeDays)
                .orElse(null);
    }

    private boolean binds(boolean ofTheState) {
        return ofTheState || binds != BoundUnits.SET_UP_BY_THE_STATE;
    }

    /** The rule whose floor binds a unit there: the highest of those in force. */
    public static Optional<ConversionRule> floor(
            List<ConversionRule> rules, RegionCode place, LocalDate day, boolean ofTheState) {
        return narrowest(rules, place, day)
                .filter(rule -> rule.binds(ofTheState))
                .filter(rule -> rule.floorPercent() != null)
                .max(Comparator.comparing(ConversionRule::floorPercent));
    }

    /** The highest least part of shares for those who made it of the rules that bind a unit there. */
    public static @Nullable Integer shares(
            List<ConversionRule> rules, RegionCode place, LocalDate day, boolean ofTheState) {
        return narrowest(rules, place, day)
                .filter(rule -> rule.binds(ofTheState))
                .map(ConversionRule::sharesPercent)
                .filter(percent -> percent != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static java.util.stream.Stream<ConversionRule> narrowest(
            List<ConversionRule> rules, RegionCode place, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.holds(place, day))
                .sorted(Comparator.comparing(
                                (ConversionRule rule) -> rule.region().lineage().size())
                        .reversed());
    }
}
