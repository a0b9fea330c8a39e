package org.hatchery.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Tells the issuer what people's accesses say, where it can be told: outstanding in the document of the access until it was, so that neither
 * a crash nor an outage loses it. It always tells how things stand, so that telling twice changes nothing.
 */
@Component
class TellIssuer {
    private static final int AT_ONCE = 50;
    private static final int LONGEST_FAILURE = 300;

    private final AccessDirectory directory;
    private final GrantDirectory granted;
    private final Clock clock;
    private final Optional<KeycloakUsers> users;

    TellIssuer(AccessDirectory directory, GrantDirectory granted, PeopleSettings settings, Clock clock) {
        this.directory = directory;
        this.granted = granted;
        this.clock = clock;
        this.users = Optional.ofNullable(settings.keycloak()).map(KeycloakUsers::new);
    }

    /** The access with what is to be told, if anybody is to be. */
    PersonAccess due(PersonAccess changed) {
        return users.isPresent() ? changed.toBeTold(clock.instant()) : changed;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void work() {
        users.ifPresent(known -> directory.due(clock.instant(), AT_ONCE).forEach(access -> tell(access, known)));
    }

    private void tell(PersonAccess access, KeycloakUsers known) {
        AtIssuer before = access.atIssuer();
        if (before != null) {
            try {
                directory.note(access, before.told(tellAs(access, before, known)));
            } catch (RestClientException | IllegalStateException failed) {
                directory.note(
                        access, before.failed(reason(failed), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            }
        }
    }

    private @Nullable String tellAs(PersonAccess access, AtIssuer before, KeycloakUsers known) {
        String subject = access.holder().subject();
        if (subject != null) {
            return known.put(subject, granted.read(subject));
        }
        if (access.state() == AccessState.INVITED) {
            return known.welcome(access.holder());
        }
        // withdrawn before anybody came: nothing was given
        return before.user();
    }

    private static String reason(RuntimeException failed) {
        String said = String.valueOf(failed.getMessage());
        return said.length() > LONGEST_FAILURE ? said.substring(0, LONGEST_FAILURE) + "…" : said;
    }
}
