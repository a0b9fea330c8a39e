package org.hatchery.incubation.graphql;

import static org.hatchery.firm.IncubateeForm.FIRM;
import static org.hatchery.firm.IncubateeForm.TEAM;
import static org.hatchery.incubation.counting.StayAccount.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hatchery.incubation.counting.LabelAccount;
import org.hatchery.incubation.counting.Presence;
import org.hatchery.incubation.graphql.LabelFigures.LabelCount;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.totals.graphql.Figure;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.graphql.RatioView;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Spread;
import org.springframework.stereotype.Component;

/** Who stays in the carriers of a region, who came and went in a period. */
@Component
class StayFigures implements FigureFields {
    @Override
    public Map<String, Figure> fields() {
        return Map.of(
                "funnel", Figure.of(Funnel.class, StayFigures::funnel),
                "entries", Figure.of(Entries.class, StayFigures::entries),
                "graduations", Figure.of(Graduations.class, StayFigures::graduations),
                "exits", Figure.of(Exits.class, StayFigures::exits),
                "graduationRate", Figure.of(RatioView.class, StayFigures::graduationRate),
                "registrationRate", Figure.of(RatioView.class, StayFigures::registrationRate),
                "monthsToGraduation", Figure.of(Spread.class, reading -> reading.spread(GRADUATED_AFTER)),
                "medianMonthsToGraduation",
                        Figure.of(
                                Double.class,
                                reading -> reading.spread(GRADUATED_AFTER).median()));
    }

    private static Funnel funnel(Reading reading) {
        return new Funnel(
                reading.of(TEAM, reading.stock(TEAMS)),
                reading.of(FIRM, reading.stock(FIRMS)),
                reading.of(FIRM, reading.ever(GRADUATED)),
                reading.of(FIRM, reading.ever(FIRMS_EXITED)) + reading.of(TEAM, reading.ever(TEAMS_EXITED)),
                LabelFigures.counts(kind -> reading.of(FIRM, reading.stock(LabelAccount.LABELLED.at(kind)))));
    }

    private static Entries entries(Reading reading) {
        long firms = reading.of(FIRM, reading.flow(FIRMS_ENTERED));
        long teams = reading.of(TEAM, reading.flow(TEAMS_ENTERED));
        return new Entries(firms + teams, firms, teams, reading.of(TEAM, reading.flow(REGISTRATIONS)));
    }

    private static Graduations graduations(Reading reading) {
        List<GroundCount> byGround = Arrays.stream(GraduationGround.values())
                .map(ground -> new GroundCount(ground, reading.of(FIRM, reading.flow(GRADUATED.at(ground)))))
                .filter(count -> count.firms() != 0)
                .toList();
        return new Graduations(reading.of(FIRM, reading.flows(GRADUATED)), byGround);
    }

    private static Exits exits(Reading reading) {
        List<ReasonCount> byReason = Arrays.stream(ExitReason.values())
                .map(reason -> new ReasonCount(
                        reason,
                        reading.of(FIRM, reading.flow(FIRMS_EXITED.at(reason)))
                                + reading.of(TEAM, reading.flow(TEAMS_EXITED.at(reason)))))
                .filter(count -> count.incubatees() != 0)
                .toList();
        return new Exits(byReason.stream().mapToLong(ReasonCount::incubatees).sum(), byReason);
    }

    private static RatioView graduationRate(Reading reading) {
        return RatioView.of(reading.of(FIRM, reading.flows(GRADUATED)), reading.of(FIRM, Presence.firms(reading)));
    }

    private static RatioView registrationRate(Reading reading) {
        return RatioView.of(
                reading.flow(REGISTRATIONS),
                reading.stock(TEAMS) + reading.flows(TEAMS_EXITED) + reading.flow(REGISTRATIONS));
    }

    /** Where firms and teams stand on the stock day. */
    record Funnel(long preIncubation, long inIncubation, long graduated, long exited, List<LabelCount> labels) {}

    /** Entries in a period. */
    record Entries(long total, long firms, long teams, long registrations) {}

    /** Graduations in a period. */
    record Graduations(long total, List<GroundCount> byGround) {}

    /** Graduations on one ground. */
    record GroundCount(GraduationGround ground, long firms) {}

    /** Exits in a period. */
    record Exits(long total, List<ReasonCount> byReason) {}

    /** Exits for one reason. */
    record ReasonCount(ExitReason reason, long incubatees) {}
}
