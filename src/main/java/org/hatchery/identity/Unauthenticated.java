package org.hatchery.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refusals;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.graphql.request.CallerRate;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers requests without a valid token in the form of a GraphQL error, and no faster than strangers may ask. */
@Component
class Unauthenticated implements AuthenticationEntryPoint {
    private final Refusals refusals;
    private final CallerRate rate;

    Unauthenticated(Refusals refusals, CallerRate rate) {
        this.refusals = refusals;
        this.rate = rate;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        Refused tooFast = rate.tooFast(request);
        refusals.tell(request, response, tooFast == null ? refusal(request, refused) : tooFast);
    }

    private static Refused refusal(HttpServletRequest request, AuthenticationException refused) {
        return refused instanceof Undecided
                ? new Refused(
                        503,
                        ErrorCode.UNAVAILABLE,
                        Words.say("identity.tokens-checked-moment-try"),
                        Map.of(HttpHeaders.RETRY_AFTER, "5"))
                : new Refused(
                        401,
                        ErrorCode.UNAUTHENTICATED,
                        Words.say("identity.sign-again-access-token"),
                        Map.of(HttpHeaders.WWW_AUTHENTICATE, challenge(request)));
    }

    /** Why a token is not valid is for the log of its issuer. */
    private static String challenge(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "Bearer" : "Bearer error=\"invalid_token\"";
    }
}
