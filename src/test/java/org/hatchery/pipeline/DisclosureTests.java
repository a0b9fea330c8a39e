package org.hatchery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What may be shown of neighbours beside their sum. */
class DisclosureTests {
    @Test
    void hidesNothingWhereEverybodyHasCompany() {
        assertThat(Disclosure.hidden(Map.of("a", 3L, "b", 40L, "c", 0L))).isEmpty();
    }

    @Test
    void hidesANeighbourBesideTheOnlySmallOne() {
        assertThat(Disclosure.hidden(Map.of("a", 1L, "b", 7L, "c", 40L))).isEqualTo(Set.of("a", "b"));
    }

    @Test
    void hidesAThirdWhileFewStandBehindTheHidden() {
        assertThat(Disclosure.hidden(Map.of("a", 1L, "b", 1L, "c", 40L))).isEqualTo(Set.of("a", "b", "c"));
    }

    @Test
    void hidesNoMoreThanNeededWhereSeveralAreSmall() {
        assertThat(Disclosure.hidden(Map.of("a", 2L, "b", 1L, "c", 40L))).isEqualTo(Set.of("a", "b"));
    }

    /** Whoever knows the sum and all that is shown learns the sum of the hidden, and nothing smaller. */
    @Property
    void leavesNothingSmallToBeWorkedOut(
            @ForAll @Size(min = 1, max = 12) Map<@AlphaChars @StringLength(min = 1, max = 3) String, @LongRange(max = 9) Long> firms) {
        Set<String> hidden = Disclosure.hidden(firms);
        long behind = hidden.stream().mapToLong(firms::get).sum();
        long all = firms.values().stream().mapToLong(Long::longValue).sum();

        firms.forEach((key, count) ->
                assertThat(Disclosure.isSmall(count)).isEqualTo(Disclosure.isSmall(count) && hidden.contains(key)));
        if (!hidden.isEmpty() && all >= Disclosure.FEWEST) {
            assertThat(behind).isGreaterThanOrEqualTo(Disclosure.FEWEST);
        }
        if (firms.values().stream().filter(count -> count > 0).count() > 1) {
            assertThat(hidden.size()).isNotEqualTo(1);
        }
    }
}
