package org.hatchery.incubation.counting;

import org.hatchery.firm.FounderKind;
import org.hatchery.firm.IncubateeOrigin;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of who is behind firms in incubation, each counted once, where its primary stay is. */
public enum BackgroundAccount implements Account {
    BACKED_BY(Numbers.each(130, FounderKind.class)),
    COMING_FROM(Numbers.each(145, IncubateeOrigin.class)),
    /** Firms that were in incubation for the first time. */
    FIRMS_NEW_FROM(Numbers.each(150, IncubateeOrigin.class)),
    /** Firms and teams that entered a carrier for the first time. */
    PROJECTS_NEW_FROM(Numbers.each(155, IncubateeOrigin.class));

    private final Numbers numbers;

    BackgroundAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
