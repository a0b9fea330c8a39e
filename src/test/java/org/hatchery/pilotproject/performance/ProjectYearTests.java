package org.hatchery.pilotproject.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.pilotproject.PilotProjectFixture.contract;
import static org.hatchery.pilotproject.PilotProjectFixture.event;
import static org.hatchery.pilotproject.PilotProjectFixture.product;
import static org.hatchery.pilotproject.PilotProjectFixture.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilotproject.Applicant;
import org.hatchery.pilotproject.FollowUp;
import org.hatchery.pilotproject.OutcomeKind;
import org.hatchery.pilotproject.PilotEvent;
import org.hatchery.pilotproject.PilotProjectFixture;
import org.hatchery.pilotproject.PilotStep;
import org.hatchery.pilotproject.ProjectFact;
import org.hatchery.pilotproject.Rating;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The projects of a year … */
class ProjectYearTests {
    private final List<ProjectFact> projects = new ArrayList<>();

    @Test
    void areThoseThatRanAtAnyTimeInIt() {
        ran("i1", "2024-12-31", null, null);
        ran("i2", "2025-12-31", null, null);
        ran("i3", "2026-01-01", null, null);
        ran("i4", "2024-05-05", PilotStep.CONCLUDE, "2025-01-01");
        ran("i5", "2024-05-05", PilotStep.FAIL, "2024-12-31");
        ran("i6", null, null, null);

        assertThat(value(Indicator.PROJECTS)).isEqualTo("3");
        assertThat(new ProjectYear(projects, 2025).clients())
                .containsExactlyInAnyOrder(new IncubateeId("i1"), new IncubateeId("i2"), new IncubateeId("i4"));
    }

    @Test
    void countAClientOnceAndNotTheOperator() {
        ran("i1", "2025-02-01", null, null);
        ran("i1", "2025-03-01", null, null);
        projects.add(fact("own", false, List.of(event(PilotStep.START, LocalDate.parse("2025-02-01"), null))));

        assertThat(new ProjectYear(projects, 2025).clients()).containsExactly(new IncubateeId("i1"));
        assertThat(value(Indicator.PROJECTS)).isEqualTo("3");
    }

    @Test
    void succeedInPartOfThoseThatEnded() {
        ran("i1", "2024-02-01", PilotStep.CONCLUDE, "2025-01-01");
        ran("i2", "2024-02-01", PilotStep.CONCLUDE, "2025-12-31");
        ran("i3", "2024-02-01", PilotStep.FAIL, "2025-06-01");
        ran("i4", "2024-02-01", PilotStep.CONCLUDE, "2024-12-31");
        ran("i5", "2024-02-01", PilotStep.FAIL, "2026-01-01");

        assertThat(value(Indicator.SUCCESS_RATE)).isEqualTo("66.67");
        assertThat(value(Indicator.PROJECT_VALUE)).isEqualTo("190000.00");
    }

    @Test
    void haveNoRateWhenNoneEnded() {
        assertThat(value(Indicator.SUCCESS_RATE)).isNull();
        assertThat(value(Indicator.USER_RATING)).isNull();
        assertThat(value(Indicator.PROJECTS)).isEqualTo("0");
        assertThat(value(Indicator.PROJECT_VALUE)).isEqualTo("0.00");
    }

    @Test
    void bringOutcomesInTheYearTheyHappened() {
        var inYear = LocalDate.parse("2025-05-05");
        var later = LocalDate.parse("2026-05-05");
        FollowUp some = product("1", inYear);
        var firm = new FollowUp(OutcomeKind.FIRM_FOUNDED, "丙", null, null, inYear, "2", some.by(), some.at());
        projects.add(outcomes(
                List.of(some, product("3", inYear), product("4", later), firm, contract("10.50", inYear)), null));
        projects.add(outcomes(List.of(contract("20", inYear), contract("40", later)), null));

        assertThat(value(Indicator.PRODUCTS)).isEqualTo("2");
        assertThat(value(Indicator.FIRMS_FOUNDED)).isEqualTo("1");
        assertThat(value(Indicator.CONTRACTS)).isEqualTo("2");
        assertThat(value(Indicator.CONTRACT_VALUE)).isEqualTo("30.50");
    }

    @Test
    void areRatedByTheMeanOfTheYear() {
        projects.add(outcomes(List.of(), rating(5, LocalDate.parse("2025-01-01"))));
        projects.add(outcomes(List.of(), rating(4, LocalDate.parse("2025-12-31"))));
        projects.add(outcomes(List.of(), rating(1, LocalDate.parse("2026-01-01"))));

        assertThat(value(Indicator.USER_RATING)).isEqualTo("4.50");
    }

    private void ran(String party, @Nullable String from, @Nullable PilotStep end, @Nullable String to) {
        List<PilotEvent> history = new ArrayList<>();
        history.add(event(PilotStep.PROPOSE, LocalDate.parse("2024-01-01"), null));
        if (from != null) {
            history.add(event(PilotStep.START, LocalDate.parse(from), null));
        }
        if (end != null && to != null) {
            history.add(event(end, LocalDate.parse(to), null));
        }
        projects.add(fact(party, true, history));
    }

    private static ProjectFact fact(String party, boolean outside, List<PilotEvent> history) {
        boolean concluded = history.get(history.size() - 1).step() == PilotStep.CONCLUDE;
        return new ProjectFact(
                applicant(party, outside), history, concluded ? PilotProjectFixture.RESULTS : null, List.of(), null);
    }

    private static ProjectFact outcomes(List<FollowUp> followUps, @Nullable Rating rating) {
        return new ProjectFact(applicant("i1", true), List.of(), null, followUps, rating);
    }

    private static Applicant applicant(String party, boolean outside) {
        return new Applicant(new IncubateeId(party), "甲", new RegionCode("210202"), outside);
    }

    private @Nullable String value(Indicator indicator) {
        Map<Indicator, Reading> readings = new ProjectYear(projects, 2025).readings();
        var value = readings.get(indicator).value(indicator.form());
        return value == null ? null : value.toPlainString();
    }
}
