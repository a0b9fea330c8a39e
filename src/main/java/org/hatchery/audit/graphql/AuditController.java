package org.hatchery.audit.graphql;

import org.hatchery.audit.AuditDirectory;
import org.hatchery.audit.AuditEntry;
import org.hatchery.audit.AuditFilter;
import org.hatchery.identity.Actor;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.FilterDays;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The field of {@code audit.graphqls}. */
@Controller
class AuditController {
    private final AuditDirectory trail;
    private final Connections connections;

    AuditController(AuditDirectory trail, Connections connections) {
        this.trail = trail;
        this.connections = connections;
    }

    @QueryMapping
    Connection<AuditEntryView> auditTrail(@Argument @Nullable AuditFilterInput filter, PageRequest page, Actor actor) {
        AuditFilter wanted = filter == null ? AuditFilter.ALL : filter.toFilter();
        FilterDays.check(wanted.from(), wanted.to());
        return connections.of("AuditEntryConnection", trail.search(wanted, actor.scope(), page), AuditController::view);
    }

    private static AuditEntryView view(AuditEntry entry) {
        return new AuditEntryView(
                GlobalId.of("AuditEntry", entry.id().value()),
                entry.at(),
                entry.by(),
                entry.role(),
                entry.scope(),
                entry.kind(),
                entry.operation(),
                entry.objects().stream().map(Named::globalId).toList(),
                entry.outcome(),
                entry.change(),
                entry.reason(),
                entry.traceId());
    }
}
