package org.hatchery.identity.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.hatchery.identity.PeopleDirectory;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Carries the actor from the security filters into the request, and into controller methods that ask for it; methods for
 * a batch ask with {@code @ContextValue}.
 */
@Component
class ActorContext implements WebGraphQlInterceptor, HandlerMethodArgumentResolver {
    private static final String KEY = "actor";

    private final PeopleDirectory people;

    ActorContext(PeopleDirectory people) {
        this.people = people;
    }

    /** The actor of the request being answered. */
    static Actor in(GraphQLContext context) {
        Actor actor = context.get(KEY);
        if (actor == null) {
            throw new IllegalStateException("A request got past the security filters without an actor.");
        }
        return actor;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            people.note(actor);
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(Map.of(KEY, actor)).build());
        }
        return chain.next(request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return in(field.getGraphQlContext());
    }
}
