package org.hatchery.pipeline;

import java.util.List;
import java.util.stream.LongStream;
import org.hatchery.totals.Account;
import org.hatchery.totals.YearItem;

/** Figures that everybody may see or nobody, because each could be worked out from the others. */
enum Topic {
    /** Who stays there. */
    STOCKS(List.of("inIncubationFirms", "preIncubationTeams", "inIncubationFirmsAndTeams")) {
        @Override
        LongStream behind(Reading reading) {
            return LongStream.of(reading.stock(Account.FIRMS), reading.stock(Account.TEAMS));
        }
    },
    /** Who came and went. */
    FLOWS(List.of("incubateesEntered", "graduates", "exits", "graduationRate")) {
        @Override
        LongStream behind(Reading reading) {
            return LongStream.of(
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
        LongStream behind(Reading reading) {
            return LongStream.of(
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

    /** How many firms or teams stand behind each count of the topic. */
    abstract LongStream behind(Reading reading);

    /** The fewest behind any count that is not empty; 0 when all are. */
    long fewest(Reading reading) {
        return behind(reading).filter(firms -> firms > 0).min().orElse(0);
    }
}
