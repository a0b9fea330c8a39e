package org.hatchery.policy.entry;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.hatchery.policy.document.HeadLedger;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Second half of an approval: what the version says stands where documents, clauses and targets are read, beside what it takes
 * the place of.
 *
 * <p>Each step is safe to repeat, so whoever comes across an unsettled version takes it to its end.
 */
@Component
public class PublishPolicy {
    /** No act takes this long; what is older has lost its caller. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private final PolicyVersions versions;
    private final HeadLedger heads;
    private final EditionLedger rows;
    private final Sweep sweep;
    private final Clock clock;

    PublishPolicy(PolicyVersions versions, HeadLedger heads, EditionLedger rows, Sweep sweep, Clock clock) {
        this.versions = versions;
        this.heads = heads;
        this.rows = rows;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** Finishes what was approved; the version afterwards. */
    public PolicyVersion settle(PolicyVersionId id) {
        PolicyVersion version = versions.findById(id).orElseThrow();
        if (!version.isUnsettled()) {
            return version;
        }
        var from = Objects.requireNonNull(version.getApprovedOn());
        if (heads.put(version.getContent().document(), from)) {
            rows.put(version.getContent(), version.getEdition(), from);
        }
        var superseded = new PolicyEvent(
                PolicyStep.SUPERSEDE, last(version).by(), last(version).at(), null);
        versions.findByPolicy(version.getPolicy()).stream()
                .filter(other -> other.getEdition() < version.getEdition() && other.getState() == PolicyState.IN_FORCE)
                .forEach(before -> change(before.getId(), one -> supersede(one, superseded, from)));
        return change(id, PolicyVersion::settled);
    }

    /** Whoever settles the same version at the same time may have come first. */
    static void supersede(PolicyVersion before, PolicyEvent event, LocalDate from) {
        if (before.getState() == PolicyState.IN_FORCE) {
            before.take(event, from);
        }
    }

    private static PolicyEvent last(PolicyVersion version) {
        return version.getHistory().get(version.getHistory().size() - 1);
    }

    private PolicyVersion change(PolicyVersionId id, Consumer<PolicyVersion> act) {
        return Retries.whenLost(() -> {
            PolicyVersion version = versions.findById(id).orElseThrow();
            act.accept(version);
            return versions.save(version);
        });
    }

    /** Whatever a caller of this node began before, it is not coming back to. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        repair(clock.instant());
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void regularly() {
        repair(clock.instant().minus(LOST));
    }

    /** Settles everything that was approved before then. */
    public void repair(Instant before) {
        sweep.each(
                new Work(
                        "repair/policy", PolicyVersion.class, where("unsettled").lte(before), "unsettled"),
                id -> settle(new PolicyVersionId(id)));
    }
}
