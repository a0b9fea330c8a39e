package org.hatchery.incubation.counting;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of graduates in the years after: each where its former carrier was as the year ended. */
public enum FollowUpAccount implements Account {
    FOLLOWED_UP(Numbers.one(2710)),
    GRADUATES_ALIVE(Numbers.one(2711)),
    GRADUATES_MOVED(Numbers.one(2712)),
    GRADUATES_LISTED(Numbers.one(2713)),
    GRADUATES_GROWN(Numbers.one(2714)),
    /** Those of whose revenue it is known whether it grew. */
    GRADUATES_COMPARED(Numbers.one(2715)),
    GRADUATE_EMPLOYEES(Numbers.one(2716)),
    GRADUATE_REVENUE(Numbers.one(2717));

    private final Numbers numbers;

    FollowUpAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
