package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Use cases: every change of one firm or team by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when it has moved on since
 * {@code expectedVersion}, and what the aggregate refuses.
 */
@Service
public class ChangeIncubatee {
    private final Incubatees incubatees;
    private final IncubateeDirectory directory;
    private final Change<Incubatee> changes;
    private final RegionDirectory regions;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeIncubatee(
            Incubatees incubatees,
            IncubateeDirectory directory,
            RegionDirectory regions,
            Attachments attachments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incubatees = incubatees;
        this.directory = directory;
        this.changes = Change.by(incubatees::save, Incubatee::getVersion).unlessTaken(firm -> alreadyRegistered());
        this.regions = regions;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Turns a team into a firm; also declined with ALREADY_REGISTERED or INVALID for its credit code, and with
     * NOT_RESPONSIBLE for a manager whose relation has ended.
     */
    public Incubatee registerTeam(
            IncubateeId id, long expectedVersion, String name, Registration registration, Actor actor) {
        mustBeIssuedInADivision(registration.creditCode(), regions);
        Incubatee firm = change(id, "team", expectedVersion, actor, team -> {
            mustBeConfidedTo(team, actor, "team");
            team.register(name, registration, signature(actor), LocalDate.now(clock));
        });
        events.publishEvent(new TeamRegistered(id, name, registration.foundedOn(), actor.id()));
        return incubatees.findById(id).orElse(firm);
    }

    /** Records a label; also declined with NOT_RESPONSIBLE for others than the carrier it stays in and its bureaus. */
    public Incubatee label(
            IncubateeId id, long expectedVersion, GrowthLabel label, List<AttachmentId> files, Actor actor) {
        Incubatee labelled = change(id, "firm", expectedVersion, actor, firm -> {
            mustLookAfter(firm, actor, "firm");
            var shown = attachments.file(files, actor.scope(), firm.visibleTo, "files");
            firm.label(label.recorded(signature(actor)).provedBy(shown));
        });
        // nobody misses a label that nobody ever took back or contested
        boolean missed = !labelled.getLabelCorrections().isEmpty()
                || labelled.getLabels().stream().anyMatch(known -> !known.counts());
        return missed ? told(labelled) : labelled;
    }

    /** Whoever relies on its labels looks again. */
    private Incubatee told(Incubatee firm) {
        events.publishEvent(new IncubateeAmended(firm.getId()));
        return firm;
    }

    /** Forgets the contact; also declined with NOT_RESPONSIBLE for a manager whose relation has ended. */
    public Incubatee eraseContact(IncubateeId id, long expectedVersion, Actor actor) {
        return change(id, "incubatee", expectedVersion, actor, incubatee -> {
            mustBeConfidedTo(incubatee, actor, "incubatee");
            incubatee.eraseContact();
        });
    }

    /** Says who is behind it; also declined with NOT_RESPONSIBLE for those who have nothing to do with it any more. */
    public Incubatee characterise(IncubateeId id, long expectedVersion, Background background, Actor actor) {
        return change(id, "incubatee", expectedVersion, actor, incubatee -> {
            if (!Renaming.isOpenTo(actor, incubatee.personalData(), incubatee.getPlacement())) {
                throw notResponsible("incubatee");
            }
            incubatee.characterise(background);
        });
    }

    private static void mustBeConfidedTo(Incubatee incubatee, Actor actor, String field) {
        if (!incubatee.personalData().isConfidedTo(actor)) {
            throw notResponsible(field);
        }
    }

    static void mustLookAfter(Incubatee incubatee, Actor actor, String field) {
        if (!incubatee.isLookedAfterBy(actor)) {
            throw notResponsible(field);
        }
    }

    static void mustBeIssuedInADivision(CreditCode code, RegionDirectory regions) {
        if (!regions.knows(code.issuedIn())) {
            throw new Rejection(INVALID, "creditCode", Words.say("firm.gb-t-2260-region", code.issuedIn()));
        }
    }

    static Rejection notResponsible(String field) {
        return new Rejection(NOT_RESPONSIBLE, field, Words.say("firm.another-carrier-bureau-looks"));
    }

    private Signature signature(Actor actor) {
        return Signature.of(actor, clock.instant());
    }

    public Incubatee correctContact(IncubateeId id, long expectedVersion, Contact contact, Actor actor) {
        return change(id, "incubatee", expectedVersion, actor, incubatee -> incubatee.reachBy(contact));
    }

    Incubatee change(IncubateeId id, String field, long expectedVersion, Actor actor, Consumer<Incubatee> change) {
        return changes.change(directory.get(id, actor.scope(), field), expectedVersion, change);
    }

    static Rejection alreadyRegistered() {
        return new Rejection(ALREADY_REGISTERED, "creditCode", Words.say("firm.another-firm-credit-code"));
    }
}
