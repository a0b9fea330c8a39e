package org.hatchery;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Ends each test of the shared service at the present, however far it had gone back. */
class PresentAgain implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(ServiceClock.class).reset();
    }
}
