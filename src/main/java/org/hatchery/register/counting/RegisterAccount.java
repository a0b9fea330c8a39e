package org.hatchery.register.counting;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of the register; kinds of institutions and titles name these in their files. */
public enum RegisterAccount implements Account {
    INSTITUTIONS(5100),
    TRANSFER_INSTITUTIONS(5101),
    INNOVATION_PLATFORMS(5102),
    SPECIALISED_INSTITUTES(5103),
    JOINT_INNOVATION_CENTRES(5104),
    FINANCE_BRANCHES(5105),
    OUTSIDE_BRANCHES(5106),
    SUBSTANTIVE_ALLIANCES(5107),
    REGISTERED_PEOPLE(5120),
    BROKERS(5121),
    CERTIFIED_BROKERS(5122),
    SPECIAL_COMMISSIONERS(5123),
    TRANSFER_STAFF(5124),
    TITLES_GRANTED(5140),
    TRANSFER_MODELS(5141),
    NATIONAL_TRANSFER_MODELS(5142),
    PROVINCIAL_TRANSFER_MODELS_GRANTED(5143),
    NATIONAL_PLATFORMS(5144),
    MIXED_OWNERSHIP_PILOTS(5145),
    NATIONAL_HIGH_TECH_ZONES(5146),
    PROVINCIAL_HIGH_TECH_ZONES(5147),
    UNIVERSITY_RINGS(5148),
    IP_FIRMS(5149),
    CONVERSION_DEMONSTRATION_FIRMS(5150),
    BIOMEDICINE_FIRMS(5151),
    CIVIL_MILITARY_FIRMS(5152);

    private final Numbers numbers;

    RegisterAccount(int number) {
        this.numbers = Numbers.one(number);
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
