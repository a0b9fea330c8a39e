package org.hatchery.audit.graphql;

import java.time.Instant;
import java.util.List;
import org.hatchery.audit.AuditKind;
import org.hatchery.identity.Role;
import org.jspecify.annotations.Nullable;

/** Entry of the trail as shown. */
record AuditEntryView(
        String id,
        Instant at,
        String by,
        @Nullable Role role,
        List<String> scope,
        AuditKind kind,
        String operation,
        List<String> objects,
        List<String> outcome,
        @Nullable String change,
        @Nullable String reason,
        @Nullable String traceId) {}
