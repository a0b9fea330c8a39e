package org.hatchery.notice.choice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Grant;
import org.hatchery.identity.GrantedAccess;
import org.hatchery.identity.Person;
import org.hatchery.identity.PersonSeen;
import org.hatchery.identity.Role;
import org.hatchery.notice.KnownAddress;
import org.hatchery.notice.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * As whom somebody is told who is not here to show a token: as the token said when they last came, without what has ended
 * here since, and as nobody when that is too long ago.
 */
@Component
public class Listeners {
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final GrantedAccess granted;
    private final List<KnownAddress> addresses;
    private final ChoiceDirectory directory;
    private final Clock clock;

    Listeners(GrantedAccess granted, List<KnownAddress> addresses, ChoiceDirectory directory, Clock clock) {
        this.granted = granted;
        this.addresses = addresses;
        this.directory = directory;
        this.clock = clock;
    }

    /** Empty for somebody who has no role any more, or has not been seen for a long time. */
    public Optional<Actor> now(Choices choices) {
        return choices.seenAt().isBefore(clock.instant().minus(REMEMBERED))
                ? Optional.empty()
                : now(choices.subject(), choices.held());
    }

    /** The same of somebody who held this. */
    public Optional<Actor> now(String subject, Grant held) {
        Grant left = granted.of(subject).with(held);
        return left.role() == Role.VISITOR
                ? Optional.empty()
                : Optional.of(new Actor(subject, left.role(), left.limits()));
    }

    /** Whether somebody still reads this inbox. */
    public boolean reads(Choices choices, Recipient inbox) {
        return now(choices).filter(actor -> Recipient.of(actor).contains(inbox)).isPresent();
    }

    /** Where mail reaches somebody: as the issuer confirmed it, else as they were invited. */
    public Optional<String> address(Choices choices) {
        return Stream.concat(
                        Stream.ofNullable(choices.email()),
                        addresses.stream().flatMap(known -> known.of(choices.subject()).stream()))
                .findFirst();
    }

    /** The same of somebody who is here. */
    public Optional<String> address(Actor actor) {
        return Stream.concat(
                        Stream.ofNullable(actor.email()),
                        addresses.stream().flatMap(known -> known.of(actor.id()).stream()))
                .findFirst();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT20M")
    void forget() {
        directory.forgetAddressesBefore(clock.instant().minus(REMEMBERED));
    }

    @EventListener
    void on(PersonSeen told) {
        Person person = told.person();
        var actor = new Actor(person.subject(), person.role(), person.limits());
        directory.seen(
                person.subject(), new Grant(person.role(), person.limits()), Recipient.of(actor), person.seenAt());
    }
}
