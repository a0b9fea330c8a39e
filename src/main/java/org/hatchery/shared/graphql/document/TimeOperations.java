package org.hatchery.shared.graphql.document;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Times every request by the name of its operation; once a request, because the engine's fields are many. */
@Component
class TimeOperations implements WebGraphQlInterceptor {
    private final OperationNames names;
    private final MeterRegistry meters;

    TimeOperations(OperationNames names, MeterRegistry meters) {
        this.names = names;
        this.meters = meters;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        long began = System.nanoTime();
        return chain.next(request)
                .doOnNext(response -> meters.timer(
                                "hatchery.graphql",
                                "operation",
                                names.of(request.getDocument()),
                                "outcome",
                                response.getErrors().isEmpty() ? "ok" : "error")
                        .record(System.nanoTime() - began, TimeUnit.NANOSECONDS));
    }
}
