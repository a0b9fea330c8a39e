package org.hatchery.exchange.http;

import org.hatchery.exchange.job.Import;
import org.hatchery.exchange.job.ImportState;
import org.hatchery.shared.graphql.GlobalId;

/** Answer to an upload, as JSON: the import to follow. */
record ImportAnswer(String id, ImportState state, int rows) {
    static ImportAnswer of(Import taken) {
        return new ImportAnswer(GlobalId.of("Import", taken.id().value()), taken.state(), taken.rows());
    }
}
