package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Contest;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.notice.Telling;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Party that a carrier incubates (在孵企业或团队): a firm when it is registered, a team until then.
 *
 * <p>It begins unplaced and invisible, and is shown from the moment its first stay is settled.
 */
@Counted
@Telling
@Document("firms")
public class Incubatee {
    @Id
    private final IncubateeId id;

    @Version
    private @Nullable Long version;

    private Particulars particulars;
    private @Nullable Registration registration;
    private List<GrowthLabel> labels;
    private @Nullable Placement placement;
    private Set<String> visibleTo;

    /** Who may read its personal data; shorter than {@code visibleTo}, because it ends with the relation. */
    private Set<String> confidedTo = Set.of();

    private List<Consent> consents = List.of();
    /** Registered names that it had, in order of time. */
    private List<FormerName> formerNames = List.of();
    /** Where its name stands among names; what was stored before there was an order has none until it is worked out. */
    private @Nullable String nameOrder;

    private Set<String> grams;

    /** Since when what has to follow elsewhere is outstanding; null when everything has followed. */
    private @Nullable Instant unsettled;

    private final boolean sample;

    private Incubatee(
            IncubateeId id,
            Particulars particulars,
            @Nullable Registration registration,
            List<GrowthLabel> labels,
            Set<String> visibleTo,
            Set<String> grams,
            @Nullable Instant unsettled,
            boolean sample) {
        this.id = id;
        this.particulars = particulars;
        this.registration = registration;
        this.labels = labels;
        this.visibleTo = visibleTo;
        this.grams = grams;
        this.unsettled = unsettled;
        this.sample = sample;
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

    /** Where its name stands among names. */
    String nameOrder() {
        return nameOrder == null ? NameOrder.of(particulars.name()) : nameOrder;
    }

    /** Who it is from now on, and by what it is found; others have to follow. */
    private void identify(Particulars said, @Nullable Registration firm, @Nullable Instant since) {
        particulars = said;
        registration = firm;
        Stream<String> names = Stream.concat(Stream.of(said.name()), formerly().names());
        grams = NameSearch.grams(
                Stream.concat(names, Stream.ofNullable(creditCode()).map(CreditCode::value))
                        .toArray(String[]::new));
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
        identify(particulars.named(name).checked(), firm, now);
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

    /** Whether it has or had this name, however it is written. */
    boolean isKnownAs(String name) {
        return Wording.same(particulars.name(), name) || formerly().include(name);
    }

    /** Whether just this request gave it its name, and others have not followed yet. */
    boolean isUnsettledSince(Receipt renaming) {
        return unsettled != null && formerly().endWith(renaming);
    }

    FormerNames formerly() {
        return new FormerNames(formerNames);
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

    /** Contests a label, which counts no longer; declined with INVALID for one there is not. */
    void contest(GrowthLabelKind kind, String certificateNumber, Contest why) {
        labels = new GrowthLabels(labels).contesting(kind, certificateNumber, why);
    }

    /** Whether the actor looks after it: the carrier it stays in, or the bureaus of the place where it is at home. */
    boolean isLookedAfterBy(Actor actor) {
        return placement == null ? actor.is(Role.ADMIN) : placement.isLookedAfterBy(actor);
    }

    /** Agrees to one more admission. */
    void agree(Consent consent, Instant now) {
        consents = new Consents(consents).and(consent, now);
    }

    /** Takes back every consent that was not used. */
    void disagree() {
        consents = new Consents(consents).used();
    }

    Optional<Consent> consent(String code, String stay, Instant now) {
        return new Consents(consents).openFor(code, stay, now);
    }

    void use(Consent consent, String stay) {
        consents = new Consents(consents).using(consent, stay);
    }

    /** Forgets whom to ask. */
    void eraseContact() {
        particulars = particulars.reachedBy(null);
    }

    public PersonalData personalData() {
        return new PersonalData(
                id,
                particulars.contact(),
                registration == null ? null : registration.legalRepresentative(),
                confidedTo);
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

    public boolean isSettledAt(Placement where, Set<String> seenBy, Set<String> confidants) {
        return unsettled == null
                && where.equals(placement)
                && seenBy.equals(visibleTo)
                && confidants.equals(confidedTo);
    }

    public boolean isFirm() {
        return registration != null;
    }

    public boolean holds(GrowthLabelKind kind, LocalDate day) {
        return labels.stream().anyMatch(label -> label.kind() == kind && label.isInForce(day));
    }

    public @Nullable CreditCode creditCode() {
        return registration == null ? null : registration.creditCode();
    }

    public IncubateeId getId() {
        return id;
    }

    /** Counts the changes; 0 for one that was just enrolled. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public Particulars getParticulars() {
        return particulars;
    }

    public @Nullable Registration getRegistration() {
        return registration;
    }

    public List<FormerName> getFormerNames() {
        return formerNames;
    }

    public List<GrowthLabel> getLabels() {
        return labels;
    }

    public @Nullable Placement getPlacement() {
        return placement;
    }

    /** Since when something has been outstanding; null when everything has followed. */
    public @Nullable Instant getUnsettled() {
        return unsettled;
    }

    public boolean isSample() {
        return sample;
    }
}
