package org.hatchery.shared.graphql.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refusals;
import org.hatchery.shared.graphql.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets few bodies come in elsewhere, and only small ones: what reads them, such as the local issuer, waits for them in a thread. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FewForms extends OncePerRequestFilter {
    private static final int AT_ONCE = 24;
    private static final int LARGEST = 64 << 10;

    private final Places places = new Places(AT_ONCE, 0, Duration.ZERO, AT_ONCE);
    private final Refusals refusals;
    private final List<String> elsewhere;

    FewForms(Refusals refusals, @Value("${spring.graphql.http.path:/graphql}") String graphql) {
        this.refusals = refusals;
        this.elsewhere = List.of(graphql, "/attachments");
    }

    /** Those that read without waiting, or have places of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return !body
                || elsewhere.contains(request.getServletPath())
                || request.getServletPath().startsWith("/imports/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getContentLengthLong() > LARGEST) {
                throw new Refused(413, ErrorCode.BAD_REQUEST, Words.say("request.body-larger-than-64"));
            }
            try (var place = places.take("")) {
                chain.doFilter(request, response);
            }
        } catch (Refused refused) {
            refusals.tell(request, response, refused);
        }
    }
}
