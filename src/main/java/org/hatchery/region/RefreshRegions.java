package org.hatchery.region;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has every node read the divisions again after one of them imported a list. */
@Component
class RefreshRegions {
    private final RegionDirectory regions;
    private final DivisionLedger ledger;
    private volatile long seen = -1;

    RefreshRegions(RegionDirectory regions, DivisionLedger ledger) {
        this.regions = regions;
        this.ledger = ledger;
    }

    /** Imports are only ever added, so their number tells whether there is a new one. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void look() {
        long imports = ledger.lists();
        if (imports != seen) {
            seen = imports;
            regions.refresh();
        }
    }
}
