package org.hatchery.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hatchery.risk.RiskSignal;
import org.junit.jupiter.api.Test;

/** A draw … */
class LotteryTests {
    private static final int DRAWS = 3_000;

    private static List<InspectionCandidate> list() {
        return IntStream.range(0, 10)
                .mapToObj(number -> InspectionCandidate.of(
                        "carrier-" + number, "载体" + number, number == 0 ? Set.of(RiskSignal.NO_PRESENCE) : Set.of()))
                .toList();
    }

    @Test
    void comesOutTheSameForTheSameSeedAndList() {
        List<InspectionCandidate> once = Lottery.draw(list(), "seed", 4);
        assertThat(Lottery.draw(once, "seed", 4)).isEqualTo(once);
        assertThat(once.stream().filter(InspectionCandidate::drawn)).hasSize(4);
        assertThat(Lottery.draw(list(), "seed", 99)).allMatch(InspectionCandidate::drawn);
    }

    @Test
    void isHashedByWhoCouldBeDrawnAndHowLikely() {
        assertThat(Lottery.hash(Lottery.draw(list(), "seed", 3))).isEqualTo(Lottery.hash(list()));
        assertThat(Lottery.hash(list().subList(1, 10))).isNotEqualTo(Lottery.hash(list()));
        List<InspectionCandidate> heavier = list().stream()
                .map(one -> InspectionCandidate.of(one.key(), one.name(), Set.of(RiskSignal.LATE_REPORT)))
                .toList();
        assertThat(Lottery.hash(heavier)).isNotEqualTo(Lottery.hash(list()));
    }

    /** One of ten with three tickets out of twelve is drawn first three times in twelve, and everybody else once. */
    @Test
    void drawsInProportionToTheTickets() {
        long heavy = IntStream.range(0, DRAWS)
                .filter(number ->
                        Lottery.draw(list(), "seed" + number, 1).get(0).drawn())
                .count();
        // five standard deviations of 3000 draws around 750
        assertThat(heavy).isBetween(630L, 870L);
        long light = IntStream.range(0, DRAWS)
                .filter(number ->
                        Lottery.draw(list(), "seed" + number, 1).get(7).drawn())
                .count();
        assertThat(light).isBetween(174L, 326L);
    }
}
