package org.hatchery.shared.graphql.request;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refuses at the engine itself what did not come past its checks, whatever route let it in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OnlyThroughTheDoor implements WebGraphQlInterceptor {
    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request.getAttributes().get(RequestShape.PASSED) instanceof Admitted passed
                ? chain.next(request).doOnNext(response -> {
                    if (!response.getErrors().isEmpty()) {
                        passed.fail();
                    }
                })
                : Mono.error(new IllegalStateException("A request reached the engine past its checks."));
    }
}
