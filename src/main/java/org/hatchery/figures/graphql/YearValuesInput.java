package org.hatchery.figures.graphql;

import org.hatchery.shared.Yuan;

/** Values of a year, as sent. */
record YearValuesInput(
        int employees,
        int freshGraduatesHired,
        int collegeStaff,
        int rndStaff,
        Yuan revenue,
        Yuan rndExpenditure,
        Yuan taxPaid,
        Yuan netProfit,
        Yuan financingRaised,
        int ipApplied,
        int ipGranted,
        int ipValid,
        int inventionsValid,
        int softwareCopyrights) {}
