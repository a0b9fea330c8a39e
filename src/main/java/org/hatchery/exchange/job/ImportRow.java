package org.hatchery.exchange.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.reading.RowFault;
import org.hatchery.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * One row of a sheet that is brought in (导入行): what stood there, what is wrong with it, and what became of it.
 *
 * @param imported import it belongs to
 * @param kind key of the {@link SheetKind}
 * @param number of the row in its sheet, from 1
 * @param said what stood in each column, by its key
 * @param values what was read there, in one form
 * @param misread what could not be read, found before anything was asked
 * @param faults everything that is wrong with it, what could not be read among it
 * @param call what was asked for it and may not be answered yet, as JSON, where that cannot be worked out again
 * @param result global id of what became of it
 */
@Document("importRows")
@NamedInterface(propagate = false)
public record ImportRow(
        @Id String id,
        ImportId imported,
        String kind,
        int number,
        Map<String, String> said,
        Map<String, String> values,
        List<RowFault> misread,
        List<RowFault> faults,
        RowState state,
        @Nullable String call,
        @Nullable String result,
        Instant expiresAt,
        Set<String> visibleTo) {
    static String id(ImportId imported, int number) {
        return imported.value() + "." + number;
    }

    /** By which the service knows that this row was taken already, however often it is sent. */
    String key() {
        return "import-" + Fingerprint.of(id).substring(0, 40);
    }
}
