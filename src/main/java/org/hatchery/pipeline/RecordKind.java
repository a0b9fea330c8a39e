package org.hatchery.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.totals.Account;
import org.hatchery.totals.YearItem;

/**
 * Kinds of records that metrics are made of (记录类别).
 *
 * <p>Where a region has no record of a kind up to the end of a window, nobody kept them there then: what they would add
 * up to is unknown, and not 0.
 */
enum RecordKind {
    STAYS(Account.FIRMS_ENTERED, Account.TEAMS_ENTERED),
    LABELS(Account.LABELLED, Account.NEWLY_LABELLED),
    SERVICES(Account.SERVICES),
    VOUCHERS(Account.VOUCHERS_REQUESTED, Account.VOUCHERS_ISSUED, Account.VOUCHER_ORDERS),
    PROJECTS(Account.PROJECTS_PROPOSED, Account.PROJECTS_STARTED),
    FIGURES_OF_FIRMS {
        @Override
        boolean isIn(Reading reading) {
            return reading.year().at(Account.FIRM_FIGURES.at(YearItem.CONFIRMED)) > 0;
        }
    },
    FIGURES_OF_TEAMS {
        @Override
        boolean isIn(Reading reading) {
            return reading.year().at(Account.TEAM_FIGURES.at(YearItem.CONFIRMED)) > 0;
        }
    },
    BUDGETS {
        @Override
        boolean isIn(Reading reading) {
            return reading.year().at(Account.VOUCHER_BUDGET.number()) > 0;
        }
    },
    /** Carriers and what is theirs: a region with any record has carriers. */
    ANY {
        @Override
        boolean isIn(Reading reading) {
            return !reading.end().isZero();
        }
    };

    private final List<Account> traces;

    RecordKind(Account... traces) {
        this.traces = List.of(traces);
    }

    /** Whether there is any record of the kind. */
    boolean isIn(Reading reading) {
        return traces.stream().anyMatch(account -> reading.ever(account) != 0);
    }

    /** Whether there are records of some kind that the metric is made of, and of both kinds where it divides them. */
    static boolean areThere(Metric metric, MetricCatalogue catalogue, Reading reading) {
        Metric.Ratio ratio = metric.ratio();
        if (ratio != null) {
            return Stream.of(ratio.numerator(), ratio.denominator())
                    .allMatch(part -> areThere(catalogue.get(part), catalogue, reading));
        }
        List<Metric.Term> terms = metric.sum();
        return terms == null
                ? STAYS.isIn(reading)
                : terms.stream().anyMatch(term -> of(term.account()).isIn(reading));
    }

    /** The kind of records an account is made of. */
    private static RecordKind of(String term) {
        String account = term.replaceFirst("\\..*", "");
        return switch (account) {
            case "FIRM_FIGURES" -> FIGURES_OF_FIRMS;
            case "TEAM_FIGURES" -> FIGURES_OF_TEAMS;
            case "VOUCHER_BUDGET" -> BUDGETS;
            case "LABELLED", "NEWLY_LABELLED", "LABEL_STEP" -> LABELS;
            default -> byWord(account);
        };
    }

    private static RecordKind byWord(String account) {
        record Word(String beginning, RecordKind kind) {}
        return Stream.of(
                        new Word("VOUCHER", VOUCHERS),
                        new Word("PROJECT", PROJECTS),
                        new Word("TRL_", PROJECTS),
                        new Word("SERV", SERVICES),
                        new Word("ATTENDEES", SERVICES),
                        new Word("FIRMS", STAYS),
                        new Word("TEAMS", STAYS),
                        new Word("DISTINCT", STAYS),
                        new Word("REGISTRATIONS", STAYS),
                        new Word("GRADUATED", STAYS),
                        new Word("COHORT", STAYS))
                .filter(word -> account.startsWith(word.beginning()))
                .findFirst()
                .map(Word::kind)
                .orElse(ANY);
    }
}
