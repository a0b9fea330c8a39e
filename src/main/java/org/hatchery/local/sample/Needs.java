package org.hatchery.local.sample;

/** Draws how much space somebody needs. */
final class Needs {
    private final Habits habits;
    private final Dice dice;

    Needs(Habits habits, Dice dice) {
        this.habits = habits;
        this.dice = dice;
    }

    Need ofFirm() {
        return draw(habits.rooms());
    }

    /** Teams seldom rent a room. */
    Need ofTeam() {
        return draw(habits.rooms() / 3);
    }

    private Need draw(double rooms) {
        if (dice.chance(0.06)) {
            return Need.NONE;
        }
        return dice.chance(rooms) ? new Need(dice.chance(0.12) ? 2 : 1, 0) : new Need(0, dice.between(1, 8));
    }

    /** From workstations into a room, into one more room, or into another one of the same kind. */
    Need after(Need before) {
        if (before.rooms() == 0) {
            return dice.chance(0.4) ? new Need(1, 0) : new Need(0, before.workstations() + dice.between(1, 4));
        }
        return dice.chance(0.6) ? new Need(before.rooms() + 1, 0) : before;
    }
}
