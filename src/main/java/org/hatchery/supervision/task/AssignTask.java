package org.hatchery.supervision.task;

import java.time.Clock;
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
    private final TaskRhythms rhythms;
    private final PolicyDirectory policies;
    private final InstitutionDirectory institutions;
    private final Clock clock;

    AssignTask(
            Tasks tasks,
            TaskRhythms rhythms,
            PolicyDirectory policies,
            InstitutionDirectory institutions,
            Clock clock) {
        this.tasks = tasks;
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
        return replayed(receipt).orElseGet(() -> insert(checked(wish, receipt, actor), receipt));
    }

    private Task checked(Wish wish, Receipt receipt, Actor actor) {
        var faults = new Faults();
        faults.unless(
                actor.scope().includes(wish.region().visibleTo()), "region", Words.say("supervision.region-not-yours"));
        Optional<Clause> clause =
                policies.findClauses(List.of(wish.clause())).stream().findFirst();
        faults.unless(clause.isPresent(), UserErrorCode.NOT_FOUND, "clause", Words.say("supervision.no-such-clause"));
        TaskAim aim = named(wish.aim(), clause.orElse(null), faults);
        aim.check(faults);
        faults.mustBeNone();
        return Task.assign(
                new TaskId(receipt.id()),
                clause.orElseThrow(),
                wish.region(),
                aim,
                Signature.of(actor, clock.instant()),
                receipt,
                false);
    }

    private TaskAim named(TaskAim aim, @Nullable Clause clause, Faults faults) {
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
                named("leads", aim.leads(), known, faults),
                named("cooperating", aim.cooperating(), known, faults),
                rhythm,
                aim.startsOn(),
                aim.dueOn(),
                aim.milestones());
    }

    private static List<TaskUnit> named(
            String field, List<TaskUnit> units, Map<InstitutionId, Institution> known, Faults faults) {
        return units.stream()
                .map(unit -> {
                    Institution found = known.get(unit.id());
                    faults.unless(found != null, UserErrorCode.NOT_FOUND, field, Words.say("supervision.no-such-unit"));
                    faults.unless(
                            found == null || found.getClosedOn() == null,
                            field,
                            Words.say("supervision.unit-closed", found == null ? "" : found.getName()));
                    return found == null ? unit : new TaskUnit(unit.id(), found.getName());
                })
                .toList();
    }

    private Optional<Task> replayed(Receipt receipt) {
        Optional<Task> first = tasks.findById(new TaskId(receipt.id()));
        first.map(Task::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    private Task insert(Task task, Receipt receipt) {
        try {
            return tasks.save(task);
        } catch (DuplicateKeyException twice) {
            return replayed(receipt).orElseThrow(() -> twice);
        }
    }
}
