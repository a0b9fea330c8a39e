package org.hatchery.identity.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Carries the actor from the security filters into the request, and into controller methods that ask for it. */
@Component
class ActorContext implements WebGraphQlInterceptor, HandlerMethodArgumentResolver {
    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(Map.of(Actor.class, actor)).build());
        }
        return chain.next(request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return Actor.in(field.getGraphQlContext());
    }
}
