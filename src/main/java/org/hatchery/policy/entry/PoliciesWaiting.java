package org.hatchery.policy.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.ValidityState;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetDirectory;
import org.hatchery.region.RegionCode;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Versions that wait for a second person, and duties of the bureau with their days. */
@Order(122)
@Component
class PoliciesWaiting implements WaitingSource {
    private static final int NEAR_DAYS = 90;
    private static final Set<ValidityState> OVER = EnumSet.of(ValidityState.REPEALED, ValidityState.EXPIRED);

    private final PolicyVersionDirectory versions;
    private final TargetDirectory targets;
    private final PolicyDirectory policies;
    private final Clock clock;

    PoliciesWaiting(PolicyVersionDirectory versions, TargetDirectory targets, PolicyDirectory policies, Clock clock) {
        this.versions = versions;
        this.targets = targets;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return actor.is(Role.BUREAU)
                ? Stream.of(approvals(actor), duties(actor))
                        .filter(waiting -> waiting.count() > 0)
                        .toList()
                : List.of();
    }

    private Waiting approvals(Actor actor) {
        return Waiting.of(
                "policy.waits-approval",
                "policy.waits-approval-next",
                versions.waitingFor(actor, Waiting.SOME),
                "policyVersions",
                Map.of("states", List.of(PolicyState.PROPOSED.name())));
    }

    private Waiting duties(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<RegionCode> regions = actor.limits().stream().map(RegionCode::new).toList();
        List<Due> due = binding(targets.duties(regions), today).stream()
                .flatMap(target ->
                        days(target, today).map(day -> new Due(day, target.name(), About.of("Target", target.id()))))
                .sorted(Comparator.comparing(Due::on))
                .toList();
        return Waiting.dated("policy.waits-duties", "policy.waits-duties-next", due.size(), due);
    }

    /** Those of documents that were neither repealed nor have expired; one command. */
    private List<Target> binding(List<Target> duties, LocalDate today) {
        if (duties.isEmpty()) {
            return duties;
        }
        Set<PolicyDocumentId> over =
                policies.find(duties.stream().map(Target::document).collect(Collectors.toSet())).stream()
                        .filter(document -> OVER.contains(document.stateOn(today)))
                        .map(PolicyDocument::id)
                        .collect(Collectors.toSet());
        return duties.stream().filter(duty -> !over.contains(duty.document())).toList();
    }

    /** The days of the next quarter on which it is due. */
    private static Stream<LocalDate> days(Target target, LocalDate today) {
        LocalDate last = today.plusDays(NEAR_DAYS);
        return IntStream.rangeClosed(today.getYear(), last.getYear())
                .filter(target::concerns)
                .boxed()
                .flatMap(year -> target.dueDays().stream().map(due -> {
                    var month = YearMonth.of(year, due.month());
                    return month.atDay(Math.min(due.day(), month.lengthOfMonth()));
                }))
                .filter(day -> !day.isBefore(today) && !day.isAfter(last));
    }
}
