package org.hatchery.local;

import org.hatchery.shared.Secret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Secret of all personas: {@code HATCHERY_LOCAL_SECRET}, or else another one at every start. */
@Profile("local")
@Component
class LocalSecret {
    private final String value;

    LocalSecret(@Value("${hatchery.local.secret:}") String fixed) {
        value = fixed.isBlank() ? Secret.ofBytes(18) : fixed;
    }

    String value() {
        return value;
    }
}
