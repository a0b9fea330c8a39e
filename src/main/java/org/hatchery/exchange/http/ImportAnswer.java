package org.hatchery.exchange.http;

import java.util.List;
import org.hatchery.exchange.job.Import;
import org.hatchery.exchange.job.ImportState;
import org.hatchery.shared.graphql.GlobalId;

/**
 * Answer to an upload, as JSON: the import to follow.
 *
 * @param beside those of the other lists in the same file
 */
record ImportAnswer(String id, ImportState state, int rows, List<Other> beside) {
    /** Import of another list in the same file, and its kind. */
    record Other(String id, String kind, int rows) {}

    static ImportAnswer of(List<Import> taken) {
        Import first = taken.get(0);
        List<Other> others = taken.stream()
                .skip(1)
                .map(one -> new Other(id(one), one.kind(), one.rows()))
                .toList();
        return new ImportAnswer(id(first), first.state(), first.rows(), others);
    }

    private static String id(Import taken) {
        return GlobalId.of("Import", taken.id().value());
    }
}
