package org.hatchery.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries; all conditions that are given hold together.
 *
 * @param object type and key
 * @param from first day
 * @param to last day
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String object,
        @Nullable AuditKind kind,
        @Nullable String operation,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
