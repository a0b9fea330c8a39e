package org.hatchery.incubation.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Api;
import org.hatchery.Draws;
import org.hatchery.SharedService;
import org.hatchery.totals.keeping.KeepTotals;

/** Whatever was recorded wrongly at a carrier, one upon the other, … */
@Tag("integration")
class CorrectionPropertyTests {
    /** Those of which at most one can be, because they are about the same stay. */
    private static final Set<Mistake> OF_THE_STAY = EnumSet.of(
            Mistake.ADMITTED,
            Mistake.ENDED,
            Mistake.GRADUATED,
            Mistake.MOVED,
            Mistake.SAID_TO_ENTER_LATER,
            Mistake.IN_ANOTHER_ROOM);

    private static final Set<Mistake> OF_THE_TEAM = EnumSet.of(Mistake.REGISTERED, Mistake.REGISTERED_ON_ANOTHER_DAY);

    private static final Set<Mistake> OF_THE_CONTRACT = EnumSet.of(Mistake.CONTRACTED, Mistake.MARKED_AS_PAID);

    @Property(tries = 4)
    void leavesEveryFigureAsIfItHadNotHappenedOnceItIsCorrected(@ForAll @Size(6) List<Draws> steps) {
        var place = new WronglyRecorded(
                SharedService.beans().getBean(Api.class), SharedService.beans().getBean(KeepTotals.class));
        String before = place.figures();
        Set<Mistake> open = EnumSet.allOf(Mistake.class);
        Deque<Runnable> corrections = new ArrayDeque<>();

        for (Draws step : steps) {
            Mistake mistake = List.copyOf(open).get(step.nextInt(open.size()));
            open.remove(mistake);
            if (OF_THE_TEAM.contains(mistake)) {
                open.removeAll(OF_THE_TEAM);
            }
            if (OF_THE_STAY.contains(mistake)) {
                open.removeAll(OF_THE_STAY);
            }
            if (OF_THE_CONTRACT.contains(mistake)) {
                open.removeAll(OF_THE_CONTRACT);
            }
            corrections.push(mistake.on(place));
        }
        String wrong = place.figures();
        corrections.forEach(Runnable::run);

        assertThat(wrong).isNotEqualTo(before);
        assertThat(place.figures()).isEqualTo(before);
        Statistics.label("mistakes of the stay")
                .collect(OF_THE_STAY.stream().noneMatch(open::contains))
                .coverage(all -> all.check(true).count(often -> often > 0));
    }
}
