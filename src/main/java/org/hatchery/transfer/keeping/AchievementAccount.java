package org.hatchery.transfer.keeping;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of achievements. */
public enum AchievementAccount implements Account {
    ACHIEVEMENTS_REGISTERED(3500),
    ACHIEVEMENTS_PUBLISHED(3501),
    ACHIEVEMENTS_CONVERTED(3502),
    ACHIEVEMENTS_CONVERTED_LOCALLY(3503),
    CONVERSION_INCOME(3504),
    CONVERSIONS_TO_REGISTER(3505),
    CONVERSIONS_REGISTERED(3506);

    private final Numbers numbers;

    AchievementAccount(int number) {
        this.numbers = Numbers.one(number);
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
