package org.hatchery.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/** What a browser may do for a page: nothing but load our own files, ask us and sign in at the issuer. */
@Component
class ConsolePolicy implements HeaderWriter {
    private final ConsoleFiles files;
    private final Environment settings;

    ConsolePolicy(ConsoleFiles files, Environment settings) {
        this.files = files;
        this.settings = settings;
    }

    /** The port of the local profile's issuer is known only once the service runs, so this is put together for each. */
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(origin()));
    }

    private String policy(String issuer) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + files.importMap(),
                "style-src 'self'",
                "img-src 'self' blob: data:",
                "font-src 'self'",
                "connect-src 'self' " + issuer,
                "form-action 'self' " + issuer,
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types lit-html default");
    }

    private String origin() {
        URI issuer = URI.create(settings.getRequiredProperty("hatchery.issuer-uri"));
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
