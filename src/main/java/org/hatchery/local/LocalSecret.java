package org.hatchery.local;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Secret of all personas: {@code HATCHERY_LOCAL_SECRET}, or else another one at every start. */
@Profile("local")
@Component
class LocalSecret {
    private final String value;

    LocalSecret(@Value("${hatchery.local.secret:}") String fixed) {
        value = fixed.isBlank() ? random() : fixed;
    }

    String value() {
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
