package org.hatchery.incubation.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The primary stay of a firm … */
class PrimacyTests {
    private static final LocalDate BEGIN = LocalDate.parse("2024-01-01");
    private static final int DAYS = 60;

    @Test
    void isTheResidentOneAndThenTheEarliest() {
        StayFact virtual = stay("a", Residence.VIRTUAL, 0, null, 0);
        StayFact resident = stay("b", Residence.RESIDENT, 10, 20, 10);
        StayFact later = stay("c", Residence.VIRTUAL, 5, null, 5);
        List<StayFact> all = List.of(virtual, resident, later);

        assertThat(isPrimary(virtual, all, 9)).isTrue();
        assertThat(isPrimary(resident, all, 10)).isTrue();
        assertThat(isPrimary(virtual, all, 10)).isFalse();
        assertThat(isPrimary(resident, all, 20)).isFalse();
        assertThat(isPrimary(virtual, all, 20)).isTrue();
        assertThat(Primacy.of(later, all)).isEmpty();
    }

    /** Whatever the stays: on each day one of those that go on, and none where none does. */
    @Property(tries = 800)
    void isExactlyOneOnEachDayOnWhichTheFirmIsAnywhere(@ForAll Draws random) {
        List<StayFact> all = stays(random);
        Set<CarrierId> primary = new HashSet<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate on = BEGIN.plusDays(day);
            boolean anywhere = all.stream().anyMatch(stay -> !stay.neverBegan() && stay.goesOnAfter(on));
            List<CarrierId> those = primaryOn(on, all);
            assertThat(those).as("day %d of %s", day, all).hasSize(anywhere ? 1 : 0);
            primary.addAll(those);
        }
        Statistics.label("primary one after the other")
                .collect(primary.size())
                .coverage(sizes ->
                        IntStream.of(1, 2, 3).forEach(size -> sizes.check(size).count(often -> often > 10)));
    }

    private static List<CarrierId> primaryOn(LocalDate day, List<StayFact> all) {
        return all.stream()
                .filter(stay -> Primacy.of(stay, all).stream()
                        .anyMatch(primacy -> Span.covers(primacy.from(), primacy.to(), day)))
                .map(StayFact::carrier)
                .toList();
    }

    private static List<StayFact> stays(Random random) {
        List<StayFact> stays = new ArrayList<>();
        int more = random.nextInt(4);
        for (int number = 0; number <= more; number++) {
            int entered = random.nextInt(DAYS);
            Integer ended = random.nextBoolean() ? null : entered + random.nextInt(20);
            Residence residence = Residence.values()[random.nextInt(2)];
            stays.add(stay("c" + number, residence, entered, ended, entered));
        }
        return stays;
    }

    private static boolean isPrimary(StayFact stay, List<StayFact> all, int day) {
        return Primacy.of(stay, all).stream()
                .anyMatch(primacy -> Span.covers(primacy.from(), primacy.to(), BEGIN.plusDays(day)));
    }

    private static StayFact stay(String carrier, Residence residence, int entered, @Nullable Integer ended, int firm) {
        return new StayFact(
                new CarrierId(carrier),
                new IncubateeId("firm"),
                BEGIN.plusDays(entered),
                BEGIN.plusDays(firm),
                ended == null ? null : BEGIN.plusDays(ended),
                null,
                null,
                residence,
                null);
    }
}
