package org.hatchery.pilotproject.keeping;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of pilot-test projects. */
public enum ProjectAccount implements Account {
    PROJECTS_PROPOSED(850),
    PROJECTS_STARTED(851),
    PROJECTS_CONCLUDED(852),
    PROJECTS_FAILED(853),
    TRL_GAINED(854),
    PROJECT_COST(855);

    private final Numbers numbers;

    ProjectAccount(int number) {
        this.numbers = Numbers.one(number);
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
