package org.hatchery.region;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: take a new list of divisions in, without a release. */
@Service
public class ImportDivisions {

    private final RegionDirectory regions;
    private final DivisionLedger ledger;
    private final Clock clock;

    ImportDivisions(RegionDirectory regions, DivisionLedger ledger, Clock clock) {
        this.regions = regions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What the list changes.
     *
     * @throws Rejection what {@link DivisionPlan} refuses
     */
    public List<DivisionChange> plan(String source, List<DivisionRow> rows) {
        return new DivisionPlan(regions.names(), rows).changes();
    }

    /** Makes the changes; cut short, it can run again. This node knows at once, the others within half a minute. */
    public List<DivisionChange> apply(String source, List<DivisionRow> rows, Actor actor) {
        List<DivisionChange> changes = plan(source, rows);
        ledger.store(
                changes, new DivisionImport(UUID.randomUUID().toString(), clock.instant(), actor.id(), source, rows));
        regions.refresh();
        return changes;
    }

    /** Whether a division gets its first one below it, so that its totals have to be counted anew. */
    public boolean needsRecount(List<DivisionChange> changes) {
        return changes.stream()
                .filter(change -> change.kind() == DivisionChange.Kind.SET_UP)
                .flatMap(change -> change.row().code().lineage().stream().skip(1).findFirst().stream())
                .anyMatch(parent -> regions.find(parent).isPresent()
                        && !parent.equals(RegionCode.NATION)
                        && regions.everBelow(parent).isEmpty());
    }
}
