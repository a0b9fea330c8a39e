package org.hatchery.supervision.showcase;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of showcases; a level on the day it was accepted there. */
public enum ShowcaseAccount implements Account {
    SHOWCASES_PROPOSED(Numbers.one(5300)),
    SHOWCASES_ACCEPTED(Numbers.one(5301)),
    SHOWCASES_PUBLISHED(Numbers.one(5302)),
    GRASSROOTS_MODELS(Numbers.one(5303)),
    HIGHLIGHT_PROJECTS(Numbers.one(5304)),
    SHOWCASES_AT(Numbers.each(5305, ShowcaseLevel.class));

    private final Numbers numbers;

    ShowcaseAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
