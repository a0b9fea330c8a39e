package org.hatchery.policy.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.document.ValidityTests;
import org.hatchery.policy.entry.BreakDownTarget.Part;
import org.hatchery.policy.entry.BreakDownTarget.Reason;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;

/** Parts of a target … */
class BreakdownPropertyTests {
    private static final RegionCode PLACE = new RegionCode("210102");
    private static final Reason WHY = new Reason("c1", "本级承担");
    private final PolicyContent content = content();

    private static PolicyContent content() {
        var document = ValidityTests.document("2022-03-04", "2030-01-01", null);
        var clause = new Clause(
                new ClauseId("c1"),
                document.id(),
                1,
                "一",
                "其余由本级承担",
                "",
                Clause.Priority.B,
                Reliability.SOUND,
                null,
                null,
                null);
        return new PolicyContent(document, List.of(clause), List.of());
    }

    /** In hundredths, so that fractions are added up exactly as well. */
    private static BigDecimal hundredths(long number) {
        return BigDecimal.valueOf(number, 2);
    }

    @Property
    void makeItUpToTheHundredthOrSayWhyNot(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 1_000_000) Integer> shares,
            @ForAll @IntRange(min = -3, max = 3) int off) {
        List<Part> parts =
                shares.stream().map(share -> new Part(PLACE, hundredths(share))).toList();
        long sum = shares.stream().mapToLong(Integer::longValue).sum();
        BigDecimal value = hundredths(sum + off);
        Statistics.label("they make it up").collect(off == 0);

        if (off == 0) {
            assertThat(BreakDownTarget.difference(content, value, parts, null)).isEmpty();
            assertThat(refused(value, parts, WHY)).isEqualTo("difference");
        } else {
            assertThat(refused(value, parts, null)).isEqualTo("parts");
            assertThat(BreakDownTarget.difference(content, value, parts, WHY))
                    .hasValueSatisfying(
                            difference -> assertThat(difference.value()).isEqualByComparingTo(hundredths(off)));
        }
    }

    private String refused(BigDecimal value, List<Part> parts, Reason why) {
        return catchThrowableOfType(Rejection.class, () -> BreakDownTarget.difference(content, value, parts, why))
                .errors()
                .get(0)
                .field()
                .get(0);
    }
}
