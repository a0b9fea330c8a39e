package org.hatchery.incubation.counting;

import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of stays: who is there, who came and went, and what became of each month's entries. */
public enum StayAccount implements Account {
    FIRMS(Numbers.one(10)),
    TEAMS(Numbers.one(11)),
    FIRMS_ENTERED(Numbers.one(12)),
    TEAMS_ENTERED(Numbers.one(13)),
    REGISTRATIONS(Numbers.one(14)),
    GRADUATED(Numbers.each(340, GraduationGround.class)),
    FIRMS_EXITED(Numbers.each(350, ExitReason.class)),
    TEAMS_EXITED(Numbers.each(360, ExitReason.class)),
    GRADUATED_AFTER(Numbers.many(400, 241)),
    COHORT_FIRMS(Numbers.one(1000)),
    COHORT_TEAMS(Numbers.one(1001)),
    COHORT_FIRMS_GRADUATED(Numbers.many(1100, 241)),
    COHORT_FIRMS_EXITED(Numbers.many(1400, 241)),
    COHORT_TEAMS_GRADUATED(Numbers.many(1700, 241)),
    COHORT_TEAMS_EXITED(Numbers.many(2000, 241)),
    /** Firms in incubation, each counted once, where its primary stay is. */
    DISTINCT_FIRMS(Numbers.one(2700)),
    DISTINCT_TEAMS(Numbers.one(2701));

    /** Longest time in whole months that is told apart. */
    static final int MOST_MONTHS = 240;

    private final Numbers numbers;

    StayAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
