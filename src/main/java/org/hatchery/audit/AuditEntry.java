package org.hatchery.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hatchery.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One act, or one request that read personal data (审计记录); written once and never changed.
 *
 * @param by subject of the token
 * @param role null for somebody without a token
 * @param scope what the role was limited to
 * @param operation field of the mutation, names of the operation that read, or the path of a file
 * @param objects what it was done to, or whose data was read, each as type and key
 * @param outcome {@code OK}, or the codes it was declined with
 * @param change from what to what, in short, without any text a person typed
 * @param reason why, in the words of whoever did it
 * @param visibleTo keys of the auditors who may read it
 */
@Document("audit")
public record AuditEntry(
        @Id AuditEntryId id,
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
        @Nullable String traceId,
        Set<String> visibleTo) {
    public static final String OK = "OK";
}
