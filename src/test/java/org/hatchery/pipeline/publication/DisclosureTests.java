package org.hatchery.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
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

    /** One of three confirmed firms has any patent: its number would stand there. */
    @Test
    void hidesWhatOneOfManyBrings() {
        assertThat(hiddenAmounts(Map.of("a", behind(3, 1), "b", behind(7, 2, 2, 3), "c", behind(40, 9, 9, 9, 9))))
                .isEqualTo(Set.of("a", "b"));
    }

    @Test
    void hidesWhatIsMostlyOfOne() {
        assertThat(hiddenAmounts(
                        Map.of("a", behind(3, 79, 11, 10), "b", behind(4, 30, 30, 30, 30), "c", behind(9, 50, 50, 50))))
                .isEqualTo(Set.of("a", "b"));
        assertThat(hiddenAmounts(Map.of("a", behind(3, 60, 20, 20), "b", behind(3, 5, 5, 5))))
                .isEmpty();
    }

    /** The neighbour that is hidden along has to be large enough to hide the large one behind. */
    @Test
    void hidesAsManyAsItTakesToHideALargeOne() {
        assertThat(hiddenAmounts(Map.of(
                        "a", behind(3, 1000, 1, 1),
                        "b", behind(4, 10, 10, 10, 10),
                        "c", behind(5, 300, 300, 300, 300, 300))))
                .isEqualTo(Set.of("a", "b", "c"));
    }

    /** So many confirmed, and what those who bring anything bring. */
    private static Behind behind(int confirmed, long... amounts) {
        return Behind.of(
                confirmed,
                Arrays.stream(amounts).mapToObj(Contributions::of).reduce(Contributions.NONE, Contributions::plus));
    }

    private static Set<String> hiddenAmounts(Map<String, Behind> behind) {
        return Disclosure.hidden(behind, Set.of(), 60);
    }

    /** Whatever is shown is of three at least, and of none too much; and so is what is hidden, all together. */
    @Property
    void leavesNobodyTooLargeToBeWorkedOut(
            @ForAll @Size(min = 2, max = 8) Map<
                                    @AlphaChars @StringLength(min = 1, max = 3) String,
                                    @Size(min = 1, max = 6) List<@LongRange(max = 99) Long>>
                            amounts) {
        Map<String, Behind> behind = new HashMap<>();
        amounts.forEach((key, some) -> behind.put(
                key,
                behind(some.size(), some.stream().mapToLong(Long::longValue).toArray())));
        Set<String> hidden = hiddenAmounts(behind);

        behind.forEach((key, one) ->
                assertThat(hidden.contains(key) || !one.isSmall(60)).isTrue());
        Behind together = hidden.stream().map(behind::get).reduce(Behind::plus).orElse(behind(0));
        Behind all = behind.values().stream().reduce(Behind::plus).orElseThrow();
        if (!all.isSmall(60)) {
            assertThat(together.isSmall(60)).isFalse();
        }
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
