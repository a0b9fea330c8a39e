package org.hatchery.audit.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.audit.AuditEntry;
import org.hatchery.audit.AuditKind;
import org.hatchery.audit.AuditLedger;
import org.hatchery.audit.TakenOut;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.shared.graphql.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the trail around every door of a module that is not GraphQL: what is uploaded, downloaded and subscribed to. */
@Component
class AuditFiles implements HandlerInterceptor, WebMvcConfigurer {
    private static final String DOORS = ".http";
    /** What anybody reads without a token leaves no entry: nobody would be named in it, and strangers could fill the trail. */
    private static final String OPEN = "/published/";

    private final AuditLedger ledger;

    AuditFiles(AuditLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().endsWith(DOORS)
                && !request.getServletPath().startsWith(OPEN)) {
            write(request, response);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response) {
        Actor actor = actor();
        boolean well = response.getStatus() < 400;
        TakenOut taken = request.getAttribute(TakenOut.KEY) instanceof TakenOut told ? told : null;
        var deed = new AuditLedger.Deed(
                AuditKind.FILE,
                // the pattern, because the address of a calendar is a secret
                taken == null
                        ? request.getMethod() + " "
                                + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                        : taken.what(),
                taken == null ? objects(request, response).toList() : taken.objects(),
                List.of(well ? AuditEntry.OK : String.valueOf(response.getStatus())),
                taken == null ? null : taken.how(),
                null);
        ledger.write(deed, actor, places(actor), Trace.of(request));
    }

    private static Stream<String> objects(HttpServletRequest request, HttpServletResponse response) {
        String made = response.getHeader("Location");
        Object named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> all
                ? all.get("id")
                : null;
        return Stream.of(named, made == null ? null : made.substring(made.lastIndexOf('/') + 1))
                .flatMap(Stream::ofNullable)
                .flatMap(id -> name(String.valueOf(id)));
    }

    private static Stream<String> name(String id) {
        try {
            GlobalId parsed = GlobalId.parse(id);
            return Stream.of(parsed.type() + ":" + parsed.key());
        } catch (RequestError none) {
            return Stream.empty();
        }
    }

    private static @Nullable Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : null;
    }

    private static Set<String> places(@Nullable Actor actor) {
        return actor == null || !actor.is(Role.BUREAU, Role.AUDITOR)
                ? Set.of()
                : actor.limits().stream()
                        .flatMap(limit -> new RegionCode(limit).visibleTo().stream())
                        .collect(Collectors.toSet());
    }
}
