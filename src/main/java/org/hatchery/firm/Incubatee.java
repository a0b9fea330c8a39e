package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.Contact;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Contest;
import org.hatchery.identity.Role;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
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
        var arriving = new Incubatee(
                id, particulars, registration, List.of(), Set.of(), grams(particulars, registration), since, sample);
        arriving.nameOrder = NameOrder.of(particulars.name());
        return arriving;
    }

    /** Where its name stands among names. */
    String nameOrder() {
        return nameOrder == null ? NameOrder.of(particulars.name()) : nameOrder;
    }

    private static Set<String> grams(Particulars particulars, @Nullable Registration registration) {
        return NameSearch.grams(
                particulars.name(),
                registration == null ? null : registration.creditCode().value());
    }

    /** Takes what is said at another attempt to enter, as long as none has succeeded. */
    void arriveAgain(Particulars said, @Nullable Registration firm, Instant since) {
        particulars = said;
        registration = firm;
        grams = grams(said, firm);
        nameOrder = NameOrder.of(said.name());
        unsettled = since;
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
        particulars = particulars.named(name).checked();
        registration = firm;
        grams = grams(particulars, firm);
        nameOrder = NameOrder.of(particulars.name());
        unsettled = now;
    }

    /**
     * Records a label.
     *
     * @throws Rejection WRONG_STATE for a team; INVALID without a certificate number; WRONG_DATES when it would end
     *     before it begins or begin before the firm; ALREADY_REGISTERED for the same kind and certificate
     */
    public void label(GrowthLabel label) {
        Registration firm = registration;
        if (firm == null) {
            throw new Rejection(WRONG_STATE, "firm", Words.say("firm.team-register-before-hold"));
        }
        if (label.to() != null && !label.to().isAfter(label.from())) {
            throw new Rejection(WRONG_DATES, "to", Words.say("firm.label-ends-after-begins"));
        }
        if (label.from().isBefore(firm.foundedOn())) {
            throw new Rejection(WRONG_DATES, "from", Words.say("firm.label-begin-before-firm"));
        }
        if (labels.stream().anyMatch(known -> sameCertificate(known, label))) {
            throw new Rejection(ALREADY_REGISTERED, "certificateNumber", Words.say("firm.certificate-record-already"));
        }
        labels = Stream.concat(labels.stream(), Stream.of(label))
                .sorted(Comparator.comparing(GrowthLabel::from).reversed())
                .toList();
    }

    private static boolean sameCertificate(GrowthLabel known, GrowthLabel label) {
        return known.kind() == label.kind() && Wording.same(known.certificateNumber(), label.certificateNumber());
    }

    /** Contests a label, which counts no longer; declined with INVALID for one there is not. */
    void contest(GrowthLabelKind kind, String certificateNumber, Contest why) {
        if (labels.stream().noneMatch(known -> isOf(known, kind, certificateNumber))) {
            throw new Rejection(INVALID, "certificateNumber", Words.say("firm.such-label-certificate"));
        }
        labels = labels.stream()
                .map(known -> isOf(known, kind, certificateNumber) ? known.contested(why) : known)
                .toList();
    }

    private static boolean isOf(GrowthLabel label, GrowthLabelKind kind, String certificateNumber) {
        return label.kind() == kind
                && label.contest() == null
                && Wording.same(label.certificateNumber(), certificateNumber);
    }

    /** Whether the actor looks after it: the carrier it stays in, or the bureaus of the place where it is at home. */
    boolean isLookedAfterBy(Actor actor) {
        Placement where = placement;
        if (where == null) {
            return actor.is(Role.ADMIN);
        }
        Set<String> keys = new HashSet<>(where.region().visibleTo());
        if (where.endedOn() == null) {
            keys.add(Scope.carrier(where.carrier().value()));
        }
        return actor.scope().includes(keys);
    }

    /** Agrees to one more admission; what has run out is forgotten. */
    void agree(Consent consent, Instant now) {
        consents = Stream.concat(consents.stream().filter(known -> now.isBefore(known.until())), Stream.of(consent))
                .toList();
    }

    /** Takes back every consent that was not used. */
    void disagree() {
        consents = consents.stream().filter(known -> known.stay() != null).toList();
    }

    Optional<Consent> consent(String code, String stay, Instant now) {
        return consents.stream()
                .filter(known -> known.isOpenFor(code, stay, now))
                .findFirst();
    }

    void use(Consent consent, String stay) {
        consents = consents.stream()
                .map(known -> known.equals(consent) ? known.usedFor(stay) : known)
                .toList();
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
