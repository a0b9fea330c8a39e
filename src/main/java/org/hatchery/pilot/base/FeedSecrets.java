package org.hatchery.pilot.base;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Makes up secrets that sign the addresses of calendar feeds. */
@Component
@NamedInterface(propagate = false)
public class FeedSecrets {
    private final SecureRandom random = new SecureRandom();

    public String fresh() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
