package org.hatchery.local.sample;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.GraduationGround;
import org.jspecify.annotations.Nullable;

/** Decides how a stay ends on the day it ends. */
final class Endings {
    /** Days of incubation after which a graduation is likely. */
    private static final int MATURE = 300;

    private static final List<Likely<GraduationGround>> GROUNDS = List.of(
            new Likely<>(GraduationGround.HNTE, 45),
            new Likely<>(GraduationGround.REVENUE, 25),
            new Likely<>(GraduationGround.FINANCING, 22),
            new Likely<>(GraduationGround.MERGER_OR_LISTING, 8));
    private static final List<Likely<ExitReason>> REASONS = List.of(
            new Likely<>(ExitReason.MOVED_AWAY, 34),
            new Likely<>(ExitReason.DISSOLVED, 28),
            new Likely<>(ExitReason.TRANSFERRED, 20),
            new Likely<>(ExitReason.EVICTED, 7),
            new Likely<>(ExitReason.OTHER, 8));

    private final Habits habits;
    private final Dice dice;

    Endings(Habits habits, Dice dice) {
        this.habits = habits;
        this.dice = dice;
    }

    private record Likely<T>(T what, int weight) implements Dice.Weighted {}

    /**
     * The ending.
     *
     * @param foundedOn null for a team
     */
    Ending of(LocalDate on, LocalDate enteredOn, @Nullable LocalDate limitOn, @Nullable LocalDate foundedOn) {
        if (foundedOn != null && isMature(on, enteredOn, foundedOn) && dice.chance(habits.graduates())) {
            return new Ending.Graduates(on, ground(on, foundedOn));
        }
        return new Ending.Leaves(on, reason(on, limitOn));
    }

    private static boolean isMature(LocalDate on, LocalDate enteredOn, LocalDate foundedOn) {
        LocalDate since = foundedOn.isAfter(enteredOn) ? foundedOn : enteredOn;
        return DAYS.between(since, on) >= MATURE;
    }

    private GraduationGround ground(LocalDate on, LocalDate foundedOn) {
        GraduationGround likely = dice.weighted(GROUNDS).what();
        return isPossible(likely, on, foundedOn) ? likely : GraduationGround.FINANCING;
    }

    private static boolean isPossible(GraduationGround ground, LocalDate on, LocalDate foundedOn) {
        return switch (ground) {
            case HNTE -> foundedOn.plusYears(1).plusDays(30).isBefore(on);
            case REVENUE -> foundedOn.getYear() <= on.getYear() - 2;
            default -> true;
        };
    }

    private ExitReason reason(LocalDate on, @Nullable LocalDate limitOn) {
        boolean isDue = limitOn != null && limitOn.minusDays(30).isBefore(on);
        return isDue ? ExitReason.LIMIT_REACHED : dice.weighted(REASONS).what();
    }
}
