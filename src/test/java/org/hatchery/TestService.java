package org.hatchery;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service in this process, on a database that a test prepared. */
public final class TestService {
    private TestService() {}

    public static ConfigurableApplicationContext start(String uri) {
        return new SpringApplicationBuilder(HatcheryApplication.class)
                .profiles("local")
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("tests", new KillableHatchery.NoTests()))
                .run("--spring.mongodb.uri=" + uri, "--server.port=0", "--hatchery.sample.enabled=false");
    }
}
