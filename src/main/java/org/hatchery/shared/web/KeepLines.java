package org.hatchery.shared.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Hands every request the line it came on. */
@Component
class KeepLines implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new Keeper());
    }

    /** The only place where Tomcat shows what is behind a request. */
    private static final class Keeper extends ValveBase {
        Keeper() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            new Line(request.getCoyoteRequest()).keepIn(request);
            getNext().invoke(request, response);
        }
    }
}
