package org.hatchery.local.sample;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.rule.GraduationTest;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.stay.Evidence;
import org.hatchery.incubation.stay.Exit;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.Graduation;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.jspecify.annotations.Nullable;

/** Carries out one planned stay, step by step, through the rules of the stay itself. */
final class StayStory {
    /** Who recorded everything in the sample. */
    static final String BY = "sample";

    private final StayId id;
    private final StayPlan plan;
    private final Carrier carrier;
    private final Floor floor;
    private final Given given;
    private final Dice dice;
    private @Nullable Stay stay;
    private List<String> rooms = List.of();

    StayStory(StayId id, StayPlan plan, Carrier carrier, Floor floor, Given given) {
        this.id = id;
        this.plan = plan;
        this.carrier = carrier;
        this.floor = floor;
        this.given = given;
        this.dice = Dice.of(id.value());
    }

    /** A step; on one day whoever leaves makes room before others move and enter. */
    record Turn(LocalDate on, int order, Runnable step) {}

    Stay stay() {
        return requireNonNull(stay);
    }

    Stream<Turn> turns() {
        return Stream.of(
                        Stream.of(new Turn(plan.enteredOn(), 3, this::enter)),
                        Stream.ofNullable(plan.becoming()).map(this::turn),
                        Stream.ofNullable(plan.move()).map(this::turn),
                        Stream.ofNullable(plan.ending()).map(this::turn))
                .flatMap(Function.identity());
    }

    private Turn turn(StayPlan.Becoming becoming) {
        return new Turn(becoming.registration().foundedOn(), 2, () -> become(becoming));
    }

    private Turn turn(StayPlan.Move move) {
        return new Turn(move.on(), 1, () -> move(move));
    }

    private Turn turn(Ending ending) {
        return new Turn(ending.on(), 0, () -> end(ending));
    }

    private void enter() {
        rooms = floor.take(plan.need().rooms());
        stay = Stay.admit(
                id,
                plan.incubatee(),
                carrier,
                plan.enteredOn(),
                choice(plan.need()),
                plan.limitOn(),
                agreement(),
                plan.exemptions(),
                event(StayAct.ADMITTED, plan.enteredOn()));
    }

    private String agreement() {
        return "示例孵协〔" + plan.enteredOn().getYear() + "〕" + dice.between(1, 999) + "号";
    }

    private SpaceChoice choice(Need need) {
        return new SpaceChoice(List.copyOf(rooms), need.workstations(), null);
    }

    private StayEvent event(StayAct act, LocalDate on) {
        return new StayEvent(act, on, BY, given.recorded(on), null);
    }

    private void become(StayPlan.Becoming becoming) {
        LocalDate on = becoming.registration().foundedOn();
        plan.incubatee().register(becoming.name(), becoming.registration(), given.today(), given.recorded(on));
        stay().registered(becoming.name(), on, event(StayAct.REGISTERED, on));
    }

    private void move(StayPlan.Move move) {
        int more = move.need().rooms() - plan.need().rooms();
        if (more > 0) {
            rooms = both(rooms, floor.take(more));
        } else if (floor.has(rooms.size())) {
            exchange();
        } else {
            return;
        }
        stay().move(choice(move.need()), carrier, event(StayAct.MOVED, move.on()), given.today());
    }

    private void exchange() {
        List<String> others = floor.take(rooms.size());
        floor.giveBack(rooms);
        rooms = others;
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private void end(Ending ending) {
        floor.giveBack(rooms);
        if (ending instanceof Ending.Graduates graduates) {
            graduate(graduates);
        } else if (ending instanceof Ending.Leaves leaves) {
            var how = new Exit(leaves.reason(), note(leaves.reason()));
            stay().exit(how, event(StayAct.EXITED, leaves.on()), given.today());
        }
    }

    private void graduate(Ending.Graduates how) {
        IncubationRule rule = given.rules().on(carrier, how.on()).orElseThrow();
        GraduationTest test = rule.test(how.ground()).orElseThrow();
        Incubatee firm = plan.incubatee();
        Evidence evidence = new Evidences(dice).of(test, firm, how.on());
        if (!test.isMetBy(evidence, firm, how.on())) {
            throw new IllegalStateException(evidence + " does not meet " + test);
        }
        var graduation = new Graduation(how.ground(), rule.key(), evidence);
        stay().graduate(graduation, null, event(StayAct.GRADUATED, how.on()), given.today());
        new AfterGraduation(stay(), given, dice).tell(how.on());
    }

    private @Nullable String note(ExitReason reason) {
        return reason == ExitReason.OTHER ? dice.pick(Words.of("exit.other")) : null;
    }
}
