package org.hatchery;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.context.TestContextManager;

/** The service that all {@link IntegrationTest}s share, for properties, which another engine than JUnit's runs. */
public final class SharedService {
    private SharedService() {}

    public static BeanFactory beans() {
        return new TestContextManager(Asker.class).getTestContext().getApplicationContext();
    }

    @IntegrationTest
    private static final class Asker {}
}
