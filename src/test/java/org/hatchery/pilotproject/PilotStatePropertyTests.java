package org.hatchery.pilotproject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hatchery.Draws;
import org.hatchery.shared.Rejection;

/** Whatever many people try in whatever order, a project goes the ways of its model and no others. */
class PilotStatePropertyTests {
    private static final PilotStep[] STEPS = PilotStep.values();

    @Property(tries = 500)
    void goesTheWaysOfItsModel(@ForAll @Size(40) List<Draws> attempts) {
        var model = new Model();
        PilotProject project = PilotProjectFixture.proposed();
        attempts.forEach(attempt -> tryOne(project, model, attempt));
        project.getHistory()
                .forEach(event -> Statistics.label("steps")
                        .collect(event.step())
                        .coverage(steps -> Stream.of(STEPS)
                                .forEach(step -> steps.check(step).count(often -> often > 3))));
    }

    private static void tryOne(PilotProject project, Model model, Random random) {
        PilotStep step = STEPS[random.nextInt(STEPS.length)];
        LocalDate on = model.since.plusDays(random.nextInt(30) - 5);
        boolean right = random.nextInt(4) > 0;
        boolean expected = model.take(step, on, right);

        assertThat(isTaken(project, step, on, right)).as(step + " on " + on).isEqualTo(expected);
        assertThat(project.getState()).hasToString(model.state);
        assertThat(project.since()).isEqualTo(model.since);
        assertThat(project.getHistory()).extracting(PilotEvent::step).isEqualTo(model.steps);
        assertThat(project.getResults() != null).isEqualTo(model.state.equals("CONCLUDED"));
        assertThat(project.getFailure() != null).isEqualTo(model.state.equals("FAILED"));
        assertThat(project.getAcceptanceTest() != null).isEqualTo(model.steps.contains(PilotStep.TEST));
    }

    /** With facts that hold, or with facts of which none does. */
    private static boolean isTaken(PilotProject project, PilotStep step, LocalDate on, boolean right) {
        PilotEvent event = PilotProjectFixture.event(step, on, right ? "检修" : " ");
        try {
            if (step == PilotStep.WITHDRAW) {
                project.withdraw(event, PilotProjectFixture.TODAY);
            } else {
                project.advance(
                        right ? PilotProjectFixture.facts(step) : wrong(step), event, PilotProjectFixture.TODAY);
            }
            return true;
        } catch (Rejection declined) {
            return false;
        }
    }

    private static Advance wrong(PilotStep step) {
        return switch (step) {
            case TEST -> new Advance.Test(new AcceptanceTest(" ", List.of()));
            case CONCLUDE -> new Advance.Conclude(new PilotResults(4, "参数", "收率", org.hatchery.shared.Yuan.ZERO));
            case FAIL -> new Advance.Fail(new PilotFailure("原因", "", null));
            default -> new Advance.Plain(step);
        };
    }

    /** What a project may do, in the words of the regulation and not of the code. */
    private static final class Model {
        private String state = "PROPOSED";
        private LocalDate since = PilotProjectFixture.PROPOSED;
        private final List<PilotStep> steps = new ArrayList<>(List.of(PilotStep.PROPOSE));

        boolean take(PilotStep step, LocalDate on, boolean right) {
            String next = next(step.name());
            boolean factsNeeded =
                    List.of("DECLINE", "SUSPEND", "TEST", "CONCLUDE").contains(step.name());
            if (next.isEmpty()
                    || on.isBefore(since)
                    || on.isAfter(PilotProjectFixture.TODAY)
                    || (factsNeeded && !right)) {
                return false;
            }
            state = next;
            since = on;
            steps.add(step);
            return true;
        }

        private String next(String step) {
            return switch (state + " " + step) {
                case "PROPOSED ACCEPT" -> "ACCEPTED";
                case "PROPOSED DECLINE" -> "DECLINED";
                case "PROPOSED WITHDRAW", "ACCEPTED WITHDRAW" -> "WITHDRAWN";
                case "ACCEPTED START", "SUSPENDED RESUME" -> "RUNNING";
                case "RUNNING SUSPEND" -> "SUSPENDED";
                case "RUNNING TEST" -> "ACCEPTANCE_TEST";
                case "ACCEPTANCE_TEST CONCLUDE" -> "CONCLUDED";
                case "ACCEPTANCE_TEST FAIL", "RUNNING FAIL", "SUSPENDED FAIL" -> "FAILED";
                default -> "";
            };
        }
    }
}
