package org.hatchery.scale;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What is set on the command line of a measurement; nothing else of Spring runs there. */
final class Settings {
    private Settings() {}

    static ConfigurableApplicationContext read(String... arguments) {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .profiles("scale")
                .run(arguments);
    }

    /** No beans. */
    static class Nothing {}
}
