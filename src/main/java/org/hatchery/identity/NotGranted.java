package org.hatchery.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refusals;
import org.hatchery.shared.graphql.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers whoever is signed in without a role, in the form of a GraphQL error, with what to do. */
@Component
class NotGranted implements AccessDeniedHandler {
    private final Refusals refusals;

    NotGranted(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        refusals.tell(
                request,
                response,
                new Refused(403, ErrorCode.FORBIDDEN, Words.say("identity.enter-invitation-code"), Map.of()));
    }
}
