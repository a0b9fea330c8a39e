package org.hatchery.shared.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Language a caller reads: Chinese unless the request asks for another. */
public final class Languages {
    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.SIMPLIFIED_CHINESE : request.getLocale();
    }
}
