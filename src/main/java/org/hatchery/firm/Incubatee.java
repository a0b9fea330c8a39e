package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.identity.Tenure;
import org.hatchery.identity.TitleEvent;
import org.hatchery.notice.Telling;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Party that a carrier incubates (在孵企业或团队): a firm when it is registered, a team until then.
 *
 * <p>It begins unplaced and invisible, and is shown from the moment its first stay is settled.
 */
@Counted
@Telling
@Document("firms")
public final class Incubatee extends StoredIncubatee {
    Incubatee(
            IncubateeId id,
            Particulars particulars,
            @Nullable Registration registration,
            List<GrowthLabel> labels,
            Set<String> visibleTo,
            Set<String> grams,
            @Nullable Instant unsettled,
            boolean sample) {
        super(id, particulars, registration, labels, visibleTo, grams, unsettled, sample);
    }

    /** A firm or team that is about to enter its first stay. */
    public static Incubatee arriving(
            IncubateeId id,
            Particulars particulars,
            @Nullable Registration registration,
            @Nullable Instant since,
            boolean sample) {
        var arriving = new Incubatee(id, particulars, registration, List.of(), Set.of(), Set.of(), since, sample);
        arriving.identify(particulars, registration, since);
        return arriving;
    }

    /** Who it is from now on, and by what it is found; others have to follow. */
    private void identify(Particulars said, @Nullable Registration firm, @Nullable Instant since) {
        particulars = said;
        registration = firm;
        Stream<String> names = Stream.concat(Stream.of(said.name()), formerly().names());
        Stream<CreditCode> codes = Stream.concat(
                Stream.ofNullable(creditCode()),
                registrationChanges.stream().map(change -> change.before().creditCode()));
        grams = NameSearch.grams(
                Stream.concat(names, codes.map(CreditCode::value).distinct()).toArray(String[]::new));
        nameOrder = NameOrder.of(said.name());
        unsettled = since;
    }

    /** Takes what is said at another attempt to enter, as long as none has succeeded. */
    void arriveAgain(Particulars said, @Nullable Registration firm, Instant since) {
        identify(said, firm, since);
    }

    /**
     * Turns a team into a firm; placement follows from incubation.
     *
     * @throws Rejection WRONG_STATE for a firm; WRONG_DATES for a day after today; INVALID for a name that is not valid
     */
    public void register(String name, Registration firm, LocalDate today, Instant now) {
        if (registration != null) {
            throw new Rejection(WRONG_STATE, "team", Words.say("firm.registered-firm-already"));
        }
        if (firm.foundedOn().isAfter(today)) {
            throw new Rejection(WRONG_DATES, "foundedOn", Words.say("firm.day-registration-lies-ahead"));
        }
        team = new TeamOnce(particulars.name(), null);
        identify(particulars.named(name).checked(), firm, now);
    }

    /** The same, recorded by somebody. */
    void register(String name, Registration firm, Signature by, LocalDate today) {
        register(name, firm, today, by.at());
        team = team == null ? null : new TeamOnce(team.name(), by);
    }

    /**
     * Is a team again, because it never registered; what was said stays known.
     *
     * @throws Rejection WRONG_STATE for a team, one that came as a firm, or while it has labels
     */
    void takeBackRegistration(String reason, Signature by, Receipt receipt) {
        Registration before = registration;
        if (before == null || !before.onceTeam()) {
            throw new Rejection(WRONG_STATE, "firm", Words.say("firm.never-was-team"));
        }
        if (!labels.isEmpty()) {
            throw new Rejection(WRONG_STATE, "firm", Words.say("firm.labels-taken-back-first"));
        }
        registrationsTakenBack = new Deeds<>(registrationsTakenBack)
                .and(new RegistrationTakenBack(particulars.name(), before.withoutPerson(), reason, by, receipt))
                .all();
        Particulars asTeam = team == null ? particulars : particulars.named(team.name());
        team = null;
        identify(asTeam, null, by.at());
    }

    /**
     * Takes another registered name; the one it had stays known.
     *
     * @throws Rejection WRONG_STATE for a team; INVALID for a name that is not valid; what {@link FormerNames#followedBy}
     *     refuses
     */
    void rename(Renaming next, Signature by, Receipt receipt, LocalDate today) {
        Registration firm = registration;
        if (firm == null) {
            throw new Rejection(WRONG_STATE, "firm", Words.say("firm.team-has-no-registered-name"));
        }
        Particulars named = particulars.named(next.name()).checked();
        formerNames = formerly()
                .followedBy(next, particulars.name(), firm.foundedOn(), today, by, receipt)
                .all();
        identify(named, firm, by.at());
    }

    /**
     * Records a label.
     *
     * @throws Rejection WRONG_STATE for a team; what {@link GrowthLabels#and} refuses
     */
    public void label(GrowthLabel label) {
        Registration firm = registration;
        if (firm == null) {
            throw new Rejection(WRONG_STATE, "firm", Words.say("firm.team-register-before-hold"));
        }
        labels = new GrowthLabels(labels).and(label, firm.foundedOn());
    }

    /**
     * Says what is right in place of a label, or takes it back.
     *
     * @param right null when there never was one
     * @throws Rejection INVALID for one there is not; what {@link GrowthLabels#and} refuses; CAP_EXCEEDED after too many
     */
    void correct(GrowthLabel wrong, @Nullable GrowthLabel right, String reason, Signature by, Receipt receipt) {
        var others = new GrowthLabels(new GrowthLabels(labels).without(wrong));
        labels = right == null || registration == null ? others.all() : others.and(right, registration.foundedOn());
        labelCorrections = new Deeds<>(labelCorrections)
                .and(new LabelCorrection(wrong, right == null, reason, by, receipt))
                .all();
        unsettled = by.at();
    }

    /** The label of that kind under that number; declined with INVALID when there is none. */
    GrowthLabel label(GrowthLabelKind kind, String certificateNumber) {
        return new GrowthLabels(labels).standing(kind, certificateNumber);
    }

    /**
     * Takes over what is right about its registration; what was said before stays known.
     *
     * @throws Rejection WRONG_STATE for a team; WRONG_DATES for a day after today, or after a label began
     */
    void correct(RegistrationAmendment right, Signature by, Receipt receipt, LocalDate today) {
        Registration before = registration;
        if (before == null) {
            throw new Rejection(WRONG_STATE, "firm", Words.say("firm.team-has-no-registration"));
        }
        Registration after = right.of(before, today);
        new GrowthLabels(labels).mustFollow(after.foundedOn());
        registrationChanges = new Deeds<>(registrationChanges)
                .and(RegistrationChange.of(before, right.documentNumber(), right.reason(), by, receipt))
                .all();
        identify(particulars, after, after.foundedOn().equals(before.foundedOn()) ? unsettled : by.at());
    }

    /** Takes a step with a label, which others have to follow; declined as {@link GrowthLabels#stepped} says. */
    void step(GrowthLabelKind kind, String certificateNumber, UnaryOperator<Tenure> act, TitleEvent how, Instant now) {
        labels = new GrowthLabels(labels).stepped(kind, certificateNumber, act, how);
        unsettled = now;
    }

    /** Agrees to one more admission. */
    void agree(Consent consent, Instant now) {
        consents = new Consents(consents).and(consent, now);
    }

    /** Takes back every consent that was not used. */
    void disagree() {
        consents = new Consents(consents).used();
    }

    void use(Consent consent, String stay) {
        consents = new Consents(consents).using(consent, stay);
    }

    /** Says who is behind it and where it comes from. */
    public void characterise(Background said) {
        background = said;
    }

    /** Forgets whom to ask. */
    void eraseContact() {
        particulars = particulars.reachedBy(null);
    }

    /** Corrects whom to ask. */
    void reachBy(Contact contact) {
        particulars = particulars.reachedBy(contact.checked());
    }

    /** Takes over where it stays, who may see it and who its personal data; everything has followed from then on. */
    public void place(Placement where, Set<String> seenBy, Set<String> confidants) {
        placement = where;
        visibleTo = Set.copyOf(seenBy);
        confidedTo = Set.copyOf(confidants);
        unsettled = null;
    }
}
