package org.hatchery.reporting.closing;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of the figures that statistics offices publish; each has the name of its item. */
public enum RegionFigureAccount implements Account {
    GDP(3600, "gdp", false),
    RD_EXPENDITURE_OF_REGION(3601, "rdExpenditure", false),
    STRATEGIC_EMERGING_VALUE_ADDED(3602, "strategicEmergingValueAdded", false),
    TECHNOLOGY_TRADE_VALUE_ADDED(3603, "technologyTradeValueAdded", false),
    ABOVE_SCALE_INDUSTRIAL_OUTPUT(3604, "aboveScaleOutput", false),
    HIGHTECH_PRODUCT_OUTPUT(3605, "hightechProductOutput", false),
    HIGHTECH_INDUSTRY_OUTPUT(3606, "hightechIndustryOutput", false),
    POPULATION(3607, "population", true),
    SERVICE_STAFF(3608, "serviceStaff", true),
    VALID_INVENTIONS_OF_REGION(3609, "validInventions", true),
    /** Reports of lead units themselves, of no item. */
    PROGRESS_REPORTS(3610, "", false);

    private final Numbers numbers;
    private final String item;
    private final boolean standing;

    RegionFigureAccount(int number, String item, boolean standing) {
        this.numbers = Numbers.one(number);
        this.item = item;
        this.standing = standing;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }

    /** Item of the form. */
    String item() {
        return item;
    }

    /** Whether it says what there is at the end of the year, which nobody knows any more a year later. */
    boolean isStanding() {
        return standing;
    }
}
