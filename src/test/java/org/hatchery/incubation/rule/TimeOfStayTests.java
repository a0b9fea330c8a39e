package org.hatchery.incubation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.StayFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The time in incubation of all stays together … */
class TimeOfStayTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static StayFact stay(String entered, @Nullable String incubating, @Nullable String ended) {
        return new StayFact(
                new CarrierId("c1"),
                new IncubateeId("i1"),
                LocalDate.parse(entered),
                incubating == null ? null : LocalDate.parse(incubating),
                ended == null ? null : LocalDate.parse(ended),
                null,
                null,
                Residence.RESIDENT,
                null);
    }

    @Test
    void addsUpStaysInDifferentCarriers() {
        TimeOfStay time = TimeOfStay.before(
                TODAY, List.of(stay("2022-01-01", "2022-01-01", "2023-01-01"), stay("2026-11-20", "2026-11-20", null)));

        assertThat(time).isEqualTo(new TimeOfStay(LocalDate.parse("2022-01-01"), 366, 2));
        assertThat(time.months()).isEqualTo(12);
    }

    @Test
    void countsDaysOfTwoStaysAtOnceOnceOnly() {
        TimeOfStay time = TimeOfStay.before(
                TODAY,
                List.of(
                        stay("2022-01-01", "2022-01-01", "2022-03-01"),
                        stay("2022-02-01", "2022-02-01", "2022-02-10"),
                        stay("2022-02-20", "2022-02-20", "2022-03-03")));

        assertThat(time.days()).isEqualTo(61);
    }

    @Test
    void isNoneOfTeamsAndOfStaysThatNeverBegan() {
        assertThat(TimeOfStay.before(TODAY, List.of(stay("2022-01-01", null, null))))
                .isEqualTo(new TimeOfStay(null, 0, 0));
        assertThat(TimeOfStay.before(TODAY, List.of(stay("2022-01-01", "2022-01-01", "2022-01-01")))
                        .exhausts(0))
                .isFalse();
        assertThat(TimeOfStay.before(TODAY, List.of(stay("2027-01-01", "2027-01-01", null)))
                        .days())
                .isZero();
    }

    @Test
    void isUsedUpOnTheDayOnWhichOneStayWouldReachItsLimit() {
        List<StayFact> upTo = List.of(stay("2022-11-21", "2022-11-21", "2026-11-21"));

        assertThat(TimeOfStay.before(TODAY, upTo).exhausts(48)).isTrue();
        assertThat(TimeOfStay.before(TODAY.minusDays(1), upTo).exhausts(48)).isFalse();
    }

    @Property(tries = 300)
    void isThatOfTheDaysOnWhichAnyStayCovers(@ForAll Draws chance) {
        List<StayFact> stays = new ArrayList<>();
        Set<LocalDate> covered = new HashSet<>();
        int count = chance.nextInt(5);
        for (int number = 0; number < count; number++) {
            LocalDate from = TODAY.minusDays(chance.nextInt(900));
            LocalDate to = chance.nextInt(4) == 0 ? null : from.plusDays(chance.nextInt(500));
            stays.add(stay(from.toString(), from.toString(), to == null ? null : to.toString()));
            LocalDate end = to == null || to.isAfter(TODAY) ? TODAY : to;
            if (from.isBefore(end)) {
                from.datesUntil(end).forEach(covered::add);
            }
        }

        assertThat(TimeOfStay.before(TODAY, stays).days()).isEqualTo(covered.size());
        Statistics.label("stays").collect(count);
    }
}
