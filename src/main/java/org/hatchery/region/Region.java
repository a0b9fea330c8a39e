package org.hatchery.region;

import java.time.LocalDate;
import java.util.Objects;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One division under one name (行政区划); a code that changed its name has one document for each.
 *
 * @param id code and first day of validity
 * @param validFrom null when before the earliest revision known
 * @param validTo first day on which it is no longer valid; null while it is
 */
@Document("regions")
public record Region(
        @Id String id,
        RegionCode code,
        String name,
        RegionLevel level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public Region {
        Objects.requireNonNull(code, "A division has a code.");
        Objects.requireNonNull(name, "A division has a name.");
        Objects.requireNonNull(level, "A division has a level.");
    }

    public boolean isValidOn(LocalDate day) {
        return Span.covers(validFrom, validTo, day);
    }
}
