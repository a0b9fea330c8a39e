package org.hatchery.local.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Draws the days of stays in one carrier. */
final class Calendar {
    private static final int DAYS_AHEAD = 60;

    private final CarrierPlan plan;
    private final Habits habits;
    private final Given given;
    private final Dice dice;

    Calendar(CarrierPlan plan, Given given, Dice dice) {
        this.plan = plan;
        this.habits = Habits.of(plan.kind());
        this.given = given;
        this.dice = dice;
    }

    /** A few have signed but not yet entered; some were there before the sample begins. */
    LocalDate entry() {
        if (dice.chance(0.015)) {
            return given.today().plusDays(dice.between(1, DAYS_AHEAD));
        }
        return dice.chance(habits.earlier()) ? open(before()) : open(dice.between(given.begin(), lately()));
    }

    /** About a year before the sample begins, not more: of those who came earlier few would still be there. */
    private LocalDate before() {
        return given.begin().minusDays(dice.between(1, habits.longest() * 9));
    }

    private LocalDate open(LocalDate drawn) {
        return drawn.isBefore(plan.openedOn()) ? dice.between(plan.openedOn(), lately()) : drawn;
    }

    private LocalDate lately() {
        return given.today().minusDays(3);
    }

    /** Day of leaving; null for whoever is still there. */
    @Nullable LocalDate departure(LocalDate enteredOn, @Nullable LocalDate limitOn) {
        LocalDate meant = enteredOn.plusDays(dice.between(habits.shortest() * 30, habits.longest() * 30));
        LocalDate day = limited(later(meant, given.begin().plusDays(dice.between(1, 300))), limitOn);
        return day.isBefore(given.today()) ? later(day, enteredOn.plusDays(1)) : null;
    }

    /** Most keep the limit; some are asked to leave only weeks or months after it. */
    private LocalDate limited(LocalDate day, @Nullable LocalDate limitOn) {
        if (limitOn == null || day.isBefore(limitOn)) {
            return day;
        }
        return dice.chance(0.55) ? limitOn.minusDays(dice.between(0, 20)) : limitOn.plusDays(dice.between(30, 240));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** When a team registers; null for one that does not, or not yet. */
    @Nullable LocalDate registration(LocalDate enteredOn, @Nullable LocalDate leftOn) {
        LocalDate day = enteredOn.plusDays(dice.between(45, 400));
        LocalDate last = leftOn == null ? given.yesterday() : leftOn.minusDays(10);
        return dice.chance(0.62) && !day.isAfter(last) ? day : null;
    }

    /** When somebody who stays long enough takes other space; null for most. */
    @Nullable LocalDate move(LocalDate enteredOn, @Nullable LocalDate leftOn) {
        LocalDate first = enteredOn.plusDays(90);
        LocalDate last = (leftOn == null ? given.today() : leftOn).minusDays(30);
        return dice.chance(0.14) && first.isBefore(last) ? dice.between(first, last) : null;
    }
}
