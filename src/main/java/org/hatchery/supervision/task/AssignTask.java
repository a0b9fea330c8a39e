package org.hatchery.supervision.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: give a task of a clause to units of the register. */
@Service
@NamedInterface(propagate = false)
public class AssignTask {
    private final Tasks tasks;
    private final TaskDirectory directory;
    private final TaskRhythms rhythms;
    private final PolicyDirectory policies;
    private final InstitutionDirectory institutions;
    private final Clock clock;

    AssignTask(
            Tasks tasks,
            TaskDirectory directory,
            TaskRhythms rhythms,
            PolicyDirectory policies,
            InstitutionDirectory institutions,
            Clock clock) {
        this.tasks = tasks;
        this.directory = directory;
        this.rhythms = rhythms;
        this.policies = policies;
        this.institutions = institutions;
        this.clock = clock;
    }

    /**
     * What somebody wants done; its units as the register knows them.
     *
     * @param aim with units that have an id and no name, and no rhythm where that of the document holds
     */
    @NamedInterface(propagate = false)
    public record Wish(ClauseId clause, RegionCode region, TaskAim aim) {}

    /**
     * Gives it, or returns what the same request gave before.
     *
     * @throws org.hatchery.shared.Rejection all faults of the form; NOT_FOUND for a clause or unit there is not;
     *     IDEMPOTENCY_KEY_REUSED
     */
    public Task assign(Wish wish, Receipt receipt, Actor actor) {
        return replayed(receipt, actor).orElseGet(() -> insert(checked(wish, receipt, actor), receipt, actor));
    }

    private Task checked(Wish wish, Receipt receipt, Actor actor) {
        var faults = new Faults();
        faults.unless(
                actor.scope().includes(wish.region().visibleTo()), "region", Words.say("supervision.region-not-yours"));
        Optional<Clause> clause =
                policies.findClauses(List.of(wish.clause())).stream().findFirst();
        faults.unless(clause.isPresent(), UserErrorCode.NOT_FOUND, "clause", Words.say("supervision.no-such-clause"));
        LocalDate today = LocalDate.now(clock);
        faults.unless(
                clause.map(Clause::held)
                        .map(Held::to)
                        .filter(ended -> !ended.isAfter(today))
                        .isEmpty(),
                "clause",
                Words.say("supervision.clause-ended"));
        TaskAim aim = named(wish, clause.orElse(null), faults);
        aim.check(faults);
        faults.mustBeNone();
        return Task.assign(
                        new TaskId(receipt.id()),
                        clause.orElseThrow(),
                        wish.region(),
                        aim,
                        Signature.of(actor, clock.instant()),
                        receipt,
                        false)
                .givenOn(today);
    }

    private TaskAim named(Wish wish, @Nullable Clause clause, Faults faults) {
        TaskAim aim = wish.aim();
        List<InstitutionId> ids = Stream.concat(aim.leads().stream(), aim.cooperating().stream())
                .map(TaskUnit::id)
                .distinct()
                .toList();
        Map<InstitutionId, Institution> known =
                institutions.find(ids).stream().collect(Collectors.toMap(Institution::getId, Function.identity()));
        TaskRhythm rhythm = aim.rhythm() != null || clause == null
                ? aim.rhythm()
                : rhythms.of(clause.document()).orElse(null);
        return new TaskAim(
                aim.title(),
                aim.outcome(),
                named("leads", aim.leads(), wish.region(), known, faults),
                named("cooperating", aim.cooperating(), wish.region(), known, faults),
                rhythm,
                aim.startsOn(),
                aim.dueOn(),
                aim.milestones());
    }

    private static List<TaskUnit> named(
            String field,
            List<TaskUnit> units,
            RegionCode region,
            Map<InstitutionId, Institution> known,
            Faults faults) {
        return units.stream()
                .map(unit -> {
                    Institution found = known.get(unit.id());
                    faults.unless(found != null, UserErrorCode.NOT_FOUND, field, Words.say("supervision.no-such-unit"));
                    faults.unless(
                            found == null || found.getClosedOn() == null,
                            field,
                            Words.say("supervision.unit-closed", found == null ? "" : found.getName()));
                    faults.unless(
                            found == null || region.contains(found.getRegion()),
                            field,
                            Words.say("supervision.unit-elsewhere", found == null ? "" : found.getName()));
                    return found == null ? unit : new TaskUnit(unit.id(), found.getName());
                })
                .toList();
    }

    /** What the same request gave before, for whoever may still see it. */
    private Optional<Task> replayed(Receipt receipt, Actor actor) {
        Optional<Task> first = tasks.findById(new TaskId(receipt.id()));
        first.map(Task::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first.map(task -> directory.get(task.getId(), actor.scope()));
    }

    private Task insert(Task task, Receipt receipt, Actor actor) {
        try {
            return tasks.save(task);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt, actor).orElseThrow(() -> twice);
        }
    }
}
