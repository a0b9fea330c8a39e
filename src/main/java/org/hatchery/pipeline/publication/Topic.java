package org.hatchery.pipeline.publication;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.pipeline.metric.Metric.Taking;
import org.hatchery.pipeline.metric.Metric.Term;
import org.jspecify.annotations.Nullable;

/** Figures that everybody may see or nobody, because each could be worked out from the others. */
enum Topic {
    /** Who stays there: stays, and firms and teams, because three stays of two firms are small. */
    STOCKS(
            List.of("inIncubationFirms", "preIncubationTeams", "inIncubationFirmsAndTeams"),
            Taking.STOCK,
            "FIRMS",
            "TEAMS",
            "DISTINCT_FIRMS",
            "DISTINCT_TEAMS"),
    /** Who came and went. */
    FLOWS(
            List.of("incubateesEntered", "graduates", "exits", "graduationRate"),
            Taking.FLOW,
            "FIRMS_ENTERED",
            "TEAMS_ENTERED",
            "REGISTRATIONS",
            "GRADUATED.*",
            "FIRMS_EXITED.*",
            "TEAMS_EXITED.*"),
    EMPLOYEES("employees", "EMPLOYEES"),
    REVENUE("revenue", "REVENUE"),
    RND_EXPENDITURE("rndExpenditure", "RND_EXPENDITURE"),
    FINANCING("financing", "FINANCING"),
    INVENTIONS("validInventionPatents", "INVENTIONS_VALID");

    private final List<String> metrics;
    private final List<List<Term>> counts;
    private final @Nullable String item;

    Topic(List<String> metrics, Taking as, String... accounts) {
        this.metrics = metrics;
        this.counts = Stream.of(accounts)
                .map(account -> List.of(new Term(account, as, null)))
                .toList();
        this.item = null;
    }

    /** What those said of the year whose figures are confirmed. */
    Topic(String metric, String item) {
        this.metrics = List.of(metric);
        this.counts = List.of(List.of(
                new Term("FIRM_FIGURES.CONFIRMED", Taking.YEAR, null),
                new Term("TEAM_FIGURES.CONFIRMED", Taking.YEAR, null)));
        this.item = item;
    }

    /** Topics of amounts, which single ones bring. */
    static List<Topic> ofYears() {
        return Arrays.stream(values()).filter(topic -> topic.item != null).toList();
    }

    /** What it adds up; null when it only counts. */
    @Nullable String item() {
        return item;
    }

    List<String> metrics() {
        return metrics;
    }

    /** What tells how many firms or teams stand behind the topic, count by count, always in the same order. */
    List<List<Term>> counts() {
        return counts;
    }
}
