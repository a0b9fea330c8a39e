package org.hatchery.notice.choice;

import java.time.Clock;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Secret;
import org.springframework.stereotype.Service;

/**
 * Use cases: give somebody a secret address under which calendar programs read what is due, and end it; of the secret
 * only a fingerprint is kept.
 */
@Service
public class CalendarAddress {
    private static final int BYTES = 32;

    private final ChoiceDirectory directory;
    private final Listeners listeners;
    private final Clock clock;

    CalendarAddress(ChoiceDirectory directory, Listeners listeners, Clock clock) {
        this.directory = directory;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** What a secret shows: to whom, in which language, and whether firms are named. */
    public record Shown(Actor actor, Choices choices, boolean named) {}

    /** A fresh secret; the one of before is worth nothing from now on. */
    public String renew(boolean named, Actor actor) {
        String token = Secret.ofBytes(BYTES);
        directory.calendar(actor, new CalendarKey(digest(token), named, clock.instant()), clock.instant());
        return token;
    }

    public void end(Actor actor) {
        directory.calendar(actor, null, clock.instant());
    }

    /** Empty for a secret that is none, was renewed, or is of somebody who has no role any more. */
    public Optional<Shown> read(String token) {
        return directory
                .byCalendar(digest(token))
                .flatMap(choices -> listeners
                        .now(choices)
                        .map(actor -> new Shown(
                                actor,
                                choices,
                                choices.calendar() != null && choices.calendar().named())));
    }

    private static String digest(String token) {
        return Fingerprint.of("calendar/" + token);
    }
}
