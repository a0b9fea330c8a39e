package org.hatchery.shared.graphql.request;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hatchery.shared.Deadline;
import org.hatchery.shared.graphql.FailedQuestion;
import org.hatchery.shared.graphql.Languages;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.graphql.Trace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Asks the engine a question for whoever sent the request that is being answered, as if it had come in by itself: with the
 * same scope, limits, time, place and trail.
 */
@Component
@NamedInterface(name = "graphql", propagate = false)
public class AskForCaller {
    private static final URI ENGINE = URI.create("/graphql");

    private final ObjectProvider<WebGraphQlHandler> engine;
    private final Places places;
    private final RequestSettings settings;

    AskForCaller(ObjectProvider<WebGraphQlHandler> engine, Places places, RequestSettings settings) {
        this.engine = engine;
        this.places = places;
        this.settings = settings;
    }

    /**
     * The data of a whole answer.
     *
     * @throws FailedQuestion for an answer with an error, whatever else it has
     * @throws Refused OVERLOADED when no place comes free soon
     */
    public Map<String, Object> ask(String document, Map<String, Object> variables, HttpServletRequest caller) {
        try (Places.Place place = places.take(String.valueOf(caller.getRemoteUser()))) {
            Deadline deadline = Deadline.in(settings.executionTime());
            try {
                return data(Objects.requireNonNull(engine.getObject()
                        .handleRequest(request(document, variables, caller))
                        .block()));
            } finally {
                deadline.end();
                Deadline.set(null);
            }
        }
    }

    private static WebGraphQlRequest request(
            String document, Map<String, Object> variables, HttpServletRequest caller) {
        String trace = Trace.of(caller);
        Admitted admitted = () -> {};
        return new WebGraphQlRequest(
                ENGINE,
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(RequestShape.PASSED, admitted, Trace.KEY, trace),
                new DefaultGraphQlRequest(document, null, variables, Map.of()),
                trace,
                Languages.of(caller));
    }

    private static Map<String, Object> data(WebGraphQlResponse answer) {
        List<GraphQLError> errors = answer.getExecutionResult().getErrors();
        if (!errors.isEmpty()) {
            throw FailedQuestion.of(errors.get(0));
        }
        Map<String, Object> data = answer.getData();
        return data == null ? Map.of() : data;
    }
}
