package org.hatchery.people;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are invited.
 *
 * @param invitationValid after which a code is worth nothing
 * @param invitationsADay how many one person may give
 * @param wrongTries codes that somebody may enter in vain
 * @param wrongTriesWithin the time in which they are counted
 * @param keycloak where people are written to; null where nothing is
 */
@ConfigurationProperties("hatchery.people")
record PeopleSettings(
        @DefaultValue("P14D") Duration invitationValid,
        @DefaultValue("200") int invitationsADay,
        @DefaultValue("5") int wrongTries,
        @DefaultValue("PT15M") Duration wrongTriesWithin,
        @Nullable Keycloak keycloak) {
    /**
     * The admin API of Keycloak.
     *
     * @param address of the server, such as https://id.example.cn
     * @param realm in which people are
     * @param clientId of a client with a service account that may manage users
     * @param mails whether Keycloak itself writes to whoever is new, to choose a password
     */
    record Keycloak(
            URI address,
            String realm,
            String clientId,
            String clientSecret,
            @DefaultValue("true") boolean mails) {}
}
