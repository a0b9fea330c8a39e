package org.hatchery.pipeline;

import java.util.List;
import org.hatchery.totals.Account;
import org.hatchery.totals.YearItem;

/** Figures that everybody may see or nobody, because each could be worked out from the others. */
enum Topic {
    /** Who stays there. */
    STOCKS(List.of("inIncubationFirms", "preIncubationTeams", "inIncubationFirmsAndTeams")) {
        @Override
        List<Long> behind(Reading reading) {
            return List.of(reading.stock(Account.FIRMS), reading.stock(Account.TEAMS));
        }
    },
    /** Who came and went. */
    FLOWS(List.of("incubateesEntered", "graduates", "exits", "graduationRate")) {
        @Override
        List<Long> behind(Reading reading) {
            return List.of(
                    reading.flow(Account.FIRMS_ENTERED),
                    reading.flow(Account.TEAMS_ENTERED),
                    reading.flow(Account.REGISTRATIONS),
                    reading.flows(Account.GRADUATED),
                    reading.flows(Account.FIRMS_EXITED),
                    reading.flows(Account.TEAMS_EXITED));
        }
    },
    /** What they said of the year. */
    YEAR(List.of("employees", "revenue", "rndExpenditure", "financing", "validInventionPatents")) {
        @Override
        List<Long> behind(Reading reading) {
            return List.of(
                    reading.year().at(Account.FIRM_FIGURES.at(YearItem.CONFIRMED))
                            + reading.year().at(Account.TEAM_FIGURES.at(YearItem.CONFIRMED)),
                    reading.year().at(Account.FIRM_FIGURES.at(YearItem.FINANCED))
                            + reading.year().at(Account.TEAM_FIGURES.at(YearItem.FINANCED)));
        }
    };

    private final List<String> metrics;

    Topic(List<String> metrics) {
        this.metrics = metrics;
    }

    List<String> metrics() {
        return metrics;
    }

    /** How many firms or teams stand behind each count of the topic, always in the same order. */
    abstract List<Long> behind(Reading reading);

    /** The same of the stocks as the year began. */
    static List<Long> stocksBefore(Reading reading) {
        return List.of(reading.before().at(Account.FIRMS), reading.before().at(Account.TEAMS));
    }
}
