package org.hatchery.audit.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hatchery.audit.AuditEntry;
import org.hatchery.audit.AuditKind;
import org.hatchery.audit.AuditLedger;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Collects whose personal data one request reads, wherever a field is marked {@code @personal}, and writes one entry for
 * all of them before the answer goes out; another one when a query was denied.
 */
@Component
class AuditReads implements WebGraphQlInterceptor {
    static final String ACTOR = "actor";
    static final String TRACE = "traceId";
    private static final String READ = "personalDataRead";

    private final AuditLedger ledger;
    private final Homes homes;

    AuditReads(AuditLedger ledger, Homes homes) {
        this.ledger = ledger;
        this.homes = homes;
    }

    /** Whose data was read, by which operation and field, where that is at home; and what has an entry as an act. */
    private record Read(
            Set<String> whose, Set<String> places, Set<String> operations, Set<String> fields, Set<String> acted) {
        Read() {
            this(
                    ConcurrentHashMap.newKeySet(),
                    ConcurrentHashMap.newKeySet(),
                    ConcurrentHashMap.newKeySet(),
                    ConcurrentHashMap.newKeySet(),
                    ConcurrentHashMap.newKeySet());
        }
    }

    /** A marked field was answered; whoever reads about itself leaves no entry. */
    static void note(DataFetchingEnvironment field) {
        GraphQLContext context = field.getGraphQlContext();
        Actor actor = context.get(ACTOR);
        Read read = context.get(READ);
        Object view = field.getSource();
        Parts.name(view).filter(name -> read != null && !isOwn(actor, name)).ifPresent(name -> {
            read.whose.add(name);
            read.places.addAll(Parts.places(view));
            read.operations.add(operation(field));
            read.fields.add(field.getFieldDefinition().getName());
        });
    }

    /** A mutation has an entry of its own, which tells of its objects. */
    static void acted(DataFetchingEnvironment field, Set<String> objects) {
        Read read = field.getGraphQlContext().get(READ);
        if (read != null) {
            read.acted.addAll(objects);
            read.acted.add(field.getFieldDefinition().getName());
        }
    }

    private static boolean isOwn(@Nullable Actor actor, String name) {
        return actor != null
                && actor.limits().stream()
                        .anyMatch(limit -> actor.is(Role.FIRM) && name.equals("Incubatee:" + limit)
                                || actor.is(Role.PRACTITIONER) && name.equals("RegisteredPerson:" + limit));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var read = new Read();
        Actor actor = actor();
        String trace = String.valueOf(request.getAttributes().get(TRACE));
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(READ, read)).build());
        return chain.next(request).map(response -> {
            write(read, response, actor, trace);
            return response;
        });
    }

    private static @Nullable Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : null;
    }

    private void write(Read read, WebGraphQlResponse response, @Nullable Actor actor, String trace) {
        read.whose.removeAll(read.acted);
        if (!read.whose.isEmpty()) {
            read.places.addAll(actor == null ? Set.of() : authority(actor));
            var deed = new AuditLedger.Deed(
                    AuditKind.READ,
                    String.join(", ", read.operations),
                    read.whose.stream().sorted().toList(),
                    List.of(AuditEntry.OK),
                    String.join(", ", read.fields.stream().sorted().toList()),
                    null);
            ledger.write(deed, actor, read.places, trace);
        }
        List<String> denied = read.acted.isEmpty() ? denied(response).toList() : List.of();
        if (!denied.isEmpty()) {
            var deed = new AuditLedger.Deed(
                    AuditKind.DENIED,
                    String.join(", ", denied),
                    List.of(),
                    List.of(ErrorCode.FORBIDDEN.name()),
                    null,
                    null);
            ledger.write(deed, actor, actor == null ? Set.of() : homes.of(actor), trace);
        }
    }

    private static Set<String> authority(Actor actor) {
        return actor.is(Role.BUREAU, Role.AUDITOR) ? Homes.ofAuthority(actor) : Set.of();
    }

    /** Name of the operation; the field of the root where its author gave it none. */
    private static String operation(DataFetchingEnvironment field) {
        String name = field.getOperationDefinition().getName();
        return name == null
                ? String.valueOf(field.getExecutionStepInfo().getPath().toList().get(0))
                : name;
    }

    /** Root fields of a query that the role may not ask; a mutation has an entry of its own. */
    private static Stream<String> denied(WebGraphQlResponse response) {
        return response.getExecutionResult().getErrors().stream()
                .filter(error -> error.getExtensions() != null
                        && ErrorCode.FORBIDDEN
                                .name()
                                .equals(error.getExtensions().get("code")))
                .flatMap(error -> error.getPath() == null
                        ? Stream.empty()
                        : error.getPath().stream().limit(1))
                .map(String::valueOf)
                .distinct()
                .limit(20);
    }
}
