package org.hatchery.local;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the issuer call itself by one name, {@code localhost} and the actual port, however a caller reached it. */
class OneIssuerName extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new AskedAsLocalhost(request), response);
    }

    /** The same request, as if the caller had typed the name under which the service trusts its issuer. */
    private static class AskedAsLocalhost extends HttpServletRequestWrapper {
        AskedAsLocalhost(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getScheme() {
            return "http";
        }

        @Override
        public String getServerName() {
            return "localhost";
        }

        @Override
        public int getServerPort() {
            return getLocalPort();
        }
    }
}
