package org.hatchery.audit.graphql;

import java.time.LocalDate;
import org.hatchery.audit.AuditFilter;
import org.hatchery.audit.AuditKind;
import org.jspecify.annotations.Nullable;

/** Which entries, as sent. */
record AuditFilterInput(
        @Nullable String actor,
        @Nullable String object,
        @Nullable AuditKind kind,
        @Nullable String operation,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    AuditFilter toFilter() {
        return new AuditFilter(actor, object == null ? null : Named.of(object), kind, operation, from, to);
    }
}
