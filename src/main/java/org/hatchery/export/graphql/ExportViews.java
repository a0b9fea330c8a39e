package org.hatchery.export.graphql;

import java.time.Clock;
import org.hatchery.export.Export;
import org.hatchery.export.ExportId;
import org.hatchery.export.ExportOrder;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.stereotype.Component;

/** Shows exports. */
@Component
class ExportViews {
    static final String TYPE = "Export";

    private final RegionViews regions;
    private final Clock clock;

    ExportViews(RegionViews regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    ExportView of(Export export) {
        ExportOrder order = export.order();
        String id = GlobalId.of(TYPE, export.id().value());
        Long size = export.size();
        return new ExportView(
                id,
                order.subject(),
                regions.of(order.region()),
                order.period(),
                order.format(),
                export.state(),
                new ExportProgressView(export.done(), export.total()),
                export.fileName(),
                size == null ? null : Math.toIntExact(size),
                export.isReady(clock.instant()) ? "/exports/" + id : null,
                export.failure(),
                export.requestedAt(),
                export.finishedAt(),
                export.expiresAt());
    }

    /** Id of the export that a global id names. */
    static ExportId key(String id) {
        return new ExportId(GlobalId.key(TYPE, id));
    }
}
