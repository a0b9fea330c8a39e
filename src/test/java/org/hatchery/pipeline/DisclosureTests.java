package org.hatchery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(hidden(Map.of("a", List.of(3L, 0L), "b", List.of(40L, 3L), "c", List.of(0L, 0L))))
                .isEmpty();
    }

    @Test
    void hidesANeighbourBesideTheOnlySmallOne() {
        assertThat(hidden(Map.of("a", List.of(1L), "b", List.of(7L), "c", List.of(40L))))
                .isEqualTo(Set.of("a", "b"));
    }

    @Test
    void hidesAThirdWhileFewStandBehindTheHidden() {
        assertThat(hidden(Map.of("a", List.of(1L), "b", List.of(1L), "c", List.of(40L))))
                .isEqualTo(Set.of("a", "b", "c"));
    }

    @Test
    void hidesNoMoreThanNeededWhereSeveralAreSmall() {
        assertThat(hidden(Map.of("a", List.of(2L), "b", List.of(1L), "c", List.of(40L))))
                .isEqualTo(Set.of("a", "b"));
    }

    /** Whoever subtracts learns each count of the hidden by itself, so that a neighbour without any is no company. */
    @Test
    void hidesANeighbourThatHasSomeOfWhatIsFew() {
        assertThat(hidden(Map.of("a", List.of(9L, 1L), "b", List.of(5L, 0L), "c", List.of(40L, 8L))))
                .isEqualTo(Set.of("a", "b", "c"));
    }

    @Test
    void hidesANeighbourBesideOneThatIsHiddenAnyway() {
        assertThat(Disclosure.hidden(
                        Map.of("a", List.of(50L), "b", List.of(7L), "c", List.of(40L)), Set.of("a", "elsewhere")))
                .isEqualTo(Set.of("a", "b"));
    }

    private static Set<String> hidden(Map<String, List<Long>> firms) {
        return Disclosure.hidden(firms, Set.of());
    }

    /** Whoever knows the sum and all that is shown learns the sum of the hidden, and nothing smaller. */
    @Property
    void leavesNothingSmallToBeWorkedOut(
            @ForAll @Size(min = 1, max = 12) Map<@AlphaChars @StringLength(min = 1, max = 3) String, @Size(2) List<@LongRange(max = 9) Long>>
                            firms) {
        Set<String> hidden = hidden(firms);

        assertThat(hidden)
                .containsAll(firms.keySet().stream()
                        .filter(key -> Disclosure.isSmall(firms.get(key)))
                        .toList());
        for (int count = 0; count < 2; count++) {
            int each = count;
            long behind =
                    hidden.stream().mapToLong(key -> firms.get(key).get(each)).sum();
            long all = firms.values().stream()
                    .mapToLong(counts -> counts.get(each))
                    .sum();
            if (all == 0 || all >= Disclosure.FEWEST) {
                assertThat(behind).isNotIn(1L, 2L);
            }
        }
        if (firms.values().stream()
                        .filter(counts -> !counts.equals(List.of(0L, 0L)))
                        .count()
                > 1) {
            assertThat(hidden.size()).isNotEqualTo(1);
        }
    }
}
