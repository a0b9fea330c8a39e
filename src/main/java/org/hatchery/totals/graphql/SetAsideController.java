package org.hatchery.totals.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code totals.graphqls} about what could not be handled. */
@Controller
class SetAsideController {
    private final SetAsideLedger setAside;
    private final Connections connections;

    SetAsideController(SetAsideLedger setAside, Connections connections) {
        this.setAside = setAside;
        this.connections = connections;
    }

    @QueryMapping
    Connection<SetAsideView> setAside(@Argument @Nullable String kind, PageRequest page) {
        return connections.of("SetAsideConnection", setAside.search(kind, page), SetAsideView::of);
    }

    @SchemaMapping(typeName = "SetAside")
    String reason(SetAsideView view, Locale locale) {
        return view.reason().in(locale);
    }

    @MutationMapping
    RetrySetAsidePayload retrySetAside(@Argument RetrySetAsideInput input) {
        return Answer.with(RetrySetAsidePayload::new, () -> setAside.retry(input.id(), input.kind()));
    }

    /** What is tried again. */
    record RetrySetAsideInput(@Nullable String id, @Nullable String kind) {}

    /** Answer to the mutation. */
    record RetrySetAsidePayload(@Nullable Long retried, List<UserError> userErrors) {}

    /** One of them, as shown. */
    record SetAsideView(
            String id,
            String kind,
            String subject,
            Sentence reason,
            Instant since,
            int attempts,
            Instant nextAttemptAt) {
        static SetAsideView of(SetAside one) {
            return new SetAsideView(
                    one.id(), one.kind(), one.subject(), one.reason(), one.since(), one.attempts(), one.next());
        }
    }
}
