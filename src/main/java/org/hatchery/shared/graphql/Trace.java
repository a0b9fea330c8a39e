package org.hatchery.shared.graphql;

import graphql.schema.DataFetchingEnvironment;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id that stands in the answer, in each of its errors and in the log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Trace extends OncePerRequestFilter {
    public static final String KEY = "traceId";
    private static final String HEADER = "X-Correlation-Id";

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = request.getAttribute(KEY) instanceof String given ? given : given(request, response);
        MDC.put(KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }

    private static String given(HttpServletRequest request, HttpServletResponse response) {
        String id = UUID.randomUUID().toString();
        request.setAttribute(KEY, id);
        response.setHeader(HEADER, id);
        return id;
    }

    /** Id of the request being answered. */
    public static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(KEY));
    }

    public static String of(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().getOrDefault(KEY, "");
    }
}
