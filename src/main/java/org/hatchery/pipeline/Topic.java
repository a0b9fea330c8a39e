package org.hatchery.pipeline;

import java.util.Arrays;
import java.util.List;
import org.hatchery.figures.FigureAccount;
import org.hatchery.figures.YearItem;
import org.hatchery.incubation.StayAccount;
import org.hatchery.totals.Reading;
import org.hatchery.totals.Vector;
import org.jspecify.annotations.Nullable;

/** Figures that everybody may see or nobody, because each could be worked out from the others. */
enum Topic {
    /** Who stays there. */
    STOCKS(List.of("inIncubationFirms", "preIncubationTeams", "inIncubationFirmsAndTeams")) {
        @Override
        List<Long> counts(Reading reading) {
            return there(reading.end());
        }
    },
    /** Who came and went. */
    FLOWS(List.of("incubateesEntered", "graduates", "exits", "graduationRate")) {
        @Override
        List<Long> counts(Reading reading) {
            return List.of(
                    reading.flow(StayAccount.FIRMS_ENTERED),
                    reading.flow(StayAccount.TEAMS_ENTERED),
                    reading.flow(StayAccount.REGISTRATIONS),
                    reading.flows(StayAccount.GRADUATED),
                    reading.flows(StayAccount.FIRMS_EXITED),
                    reading.flows(StayAccount.TEAMS_EXITED));
        }
    },
    EMPLOYEES("employees", YearItem.EMPLOYEES),
    REVENUE("revenue", YearItem.REVENUE),
    RND_EXPENDITURE("rndExpenditure", YearItem.RND_EXPENDITURE),
    FINANCING("financing", YearItem.FINANCING),
    INVENTIONS("validInventionPatents", YearItem.INVENTIONS_VALID);

    private final List<String> metrics;

    private final @Nullable YearItem item;

    Topic(List<String> metrics) {
        this.metrics = metrics;
        this.item = null;
    }

    /** What they said of the year. */
    Topic(String metric, YearItem item) {
        this.metrics = List.of(metric);
        this.item = item;
    }

    /** Topics of amounts, which single ones bring. */
    static List<Topic> ofYears() {
        return Arrays.stream(values()).filter(topic -> topic.item != null).toList();
    }

    /** What it adds up; null when it only counts. */
    @Nullable YearItem item() {
        return item;
    }

    List<String> metrics() {
        return metrics;
    }

    /** How many firms or teams stand behind the topic, count by count, always in the same order. */
    List<Long> counts(Reading reading) {
        return List.of(reading.year().at(FigureAccount.FIRM_FIGURES.at(YearItem.CONFIRMED))
                + reading.year().at(FigureAccount.TEAM_FIGURES.at(YearItem.CONFIRMED)));
    }

    /** The same of the stocks as the year began. */
    static List<Long> stocksBefore(Reading reading) {
        return there(reading.before());
    }

    /** Stays, and firms and teams: three stays of two firms are small. */
    private static List<Long> there(Vector amounts) {
        return List.of(
                amounts.at(StayAccount.FIRMS),
                amounts.at(StayAccount.TEAMS),
                amounts.at(StayAccount.DISTINCT_FIRMS),
                amounts.at(StayAccount.DISTINCT_TEAMS));
    }
}
