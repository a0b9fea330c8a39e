package org.hatchery.shared.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Language a caller reads: of those that the request asks for the first that is spoken here, else Chinese. */
@Component("localeResolver")
public final class Languages extends AcceptHeaderLocaleResolver {
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** Not by the request's own word: of what cannot be read it makes the language of the machine. */
    public static Locale of(HttpServletRequest request) {
        String asked = String.join(",", Collections.list(request.getHeaders("Accept-Language")));
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
            return Objects.requireNonNullElse(found, Locale.CHINESE);
        } catch (IllegalArgumentException unreadable) {
            return Locale.CHINESE;
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }
}
