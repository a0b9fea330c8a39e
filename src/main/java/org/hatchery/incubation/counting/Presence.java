package org.hatchery.incubation.counting;

import org.hatchery.firm.IncubateeForm;
import org.hatchery.totals.reading.Reading;

/** Who stayed at any time in a window: those who are there at its end, and those who left. */
public final class Presence {
    private Presence() {}

    /** Firms that were in incubation at any time. */
    public static long firms(Reading reading) {
        return reading.stock(StayAccount.FIRMS)
                + reading.flows(StayAccount.GRADUATED)
                + reading.flows(StayAccount.FIRMS_EXITED);
    }

    /** Firms and teams, or those of them that are wanted, by their form in the end. */
    public static long incubatees(Reading reading) {
        long teams = reading.stock(StayAccount.TEAMS) + reading.flows(StayAccount.TEAMS_EXITED);
        return reading.of(IncubateeForm.FIRM, firms(reading)) + reading.of(IncubateeForm.TEAM, teams);
    }
}
