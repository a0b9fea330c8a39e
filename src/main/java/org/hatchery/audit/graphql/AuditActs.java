package org.hatchery.audit.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hatchery.audit.AuditEntry;
import org.hatchery.audit.AuditKind;
import org.hatchery.audit.AuditLedger;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the entry of a mutation out of what was asked and what its door answered; knows no module. */
@Component
class AuditActs {
    private final AuditLedger ledger;
    private final Homes homes;

    AuditActs(AuditLedger ledger, Homes homes) {
        this.ledger = ledger;
        this.homes = homes;
    }

    void done(DataFetchingEnvironment field, @Nullable Object payload) {
        List<String> refusals = new ArrayList<>();
        List<Object> changed = new ArrayList<>();
        Parts.of(payload).values().stream()
                .flatMap(part -> part instanceof Collection<?> several ? several.stream() : Stream.of(part))
                .filter(Objects::nonNull)
                .forEach(part -> {
                    if (part instanceof UserError refusal) {
                        refusals.add(refusal.code().name());
                    } else {
                        changed.add(part);
                    }
                });
        write(field, refusals.isEmpty() ? List.of(AuditEntry.OK) : refusals, changed);
    }

    void failed(DataFetchingEnvironment field, Throwable thrown) {
        ErrorCode code = thrown instanceof RequestError declined ? declined.code() : ErrorCode.INTERNAL;
        write(field, List.of(code.name()), List.of());
    }

    private void write(DataFetchingEnvironment field, List<String> outcome, List<Object> changed) {
        UnreadActs.wasRun(field.getGraphQlContext());
        Asked asked = Asked.in(field);
        Set<String> objects = new LinkedHashSet<>(asked.objects);
        Set<String> places = new TreeSet<>();
        changed.forEach(view -> {
            Parts.name(view).ifPresent(objects::add);
            places.addAll(Parts.places(view));
        });
        AuditReads.acted(field, objects);
        Actor actor = field.getGraphQlContext().get(AuditReads.ACTOR);
        if (actor != null && places.isEmpty()) {
            places.addAll(homes.of(actor));
        } else if (actor != null && actor.is(Role.BUREAU)) {
            places.addAll(Homes.ofAuthority(actor));
        }
        ledger.write(
                new AuditLedger.Deed(
                        AuditKind.ACT,
                        field.getFieldDefinition().getName(),
                        List.copyOf(objects),
                        outcome,
                        change(asked, changed),
                        asked.reason()),
                actor,
                places,
                field.getGraphQlContext().get(AuditReads.TRACE));
    }

    private static @Nullable String change(Asked asked, List<Object> changed) {
        List<String> parts = new ArrayList<>();
        Map<String, @Nullable Object> first = changed.isEmpty() ? Map.of() : Parts.of(changed.get(0));
        Object version = first.get("version");
        if (asked.version != null || version != null) {
            parts.add("version " + Objects.requireNonNullElse(asked.version, "-") + " → "
                    + Objects.requireNonNullElse(version, "-"));
        }
        if (first.get("state") instanceof Enum<?> state) {
            parts.add("state → " + state);
        }
        parts.addAll(asked.choices);
        return parts.isEmpty() ? null : Asked.shortened(String.join("; ", parts));
    }
}
