package org.hatchery.firm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Firm or team as it is stored, and what can be read from it; what can be done to it, {@link Incubatee} says. */
abstract sealed class StoredIncubatee permits Incubatee {
    @Id
    final IncubateeId id;

    @Version
    private @Nullable Long version;

    Particulars particulars;

    @Nullable Registration registration;

    List<GrowthLabel> labels;

    @Nullable Background background;

    @Nullable Placement placement;

    Set<String> visibleTo;

    /** Who may read its personal data; shorter than {@code visibleTo}, because it ends with the relation. */
    Set<String> confidedTo = Set.of();

    List<Consent> consents = List.of();
    /** Registered names that it had, in order of time. */
    List<FormerName> formerNames = List.of();

    /** What was said wrongly of its registration, and of its labels, in the order in which it was corrected. */
    List<RegistrationChange> registrationChanges = List.of();

    List<LabelCorrection> labelCorrections = List.of();

    /** What it was called as a team, and who recorded that it became a firm; null for one that came as a firm. */
    @Nullable TeamOnce team;

    /** That it had become a firm, and had not, in the order in which that was taken back. */
    List<RegistrationTakenBack> registrationsTakenBack = List.of();
    /** Where its name stands among names; what was stored before there was an order has none until it is worked out. */
    @Nullable String nameOrder;

    Set<String> grams;

    /** Since when what has to follow elsewhere is outstanding; null when everything has followed. */
    @Nullable Instant unsettled;

    final boolean sample;

    StoredIncubatee(
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

    /** Where its name stands among names. */
    String nameOrder() {
        return nameOrder == null ? NameOrder.of(particulars.name()) : nameOrder;
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

    /** Whether the actor looks after it: the carrier it stays in, or the bureaus of the place where it is at home. */
    boolean isLookedAfterBy(Actor actor) {
        return placement == null ? actor.is(Role.ADMIN) : placement.isLookedAfterBy(actor);
    }

    Optional<Consent> consent(String code, String stay, Instant now) {
        return new Consents(consents).openFor(code, stay, now);
    }

    public PersonalData personalData() {
        return new PersonalData(
                id,
                particulars.contact(),
                registration == null ? null : registration.legalRepresentative(),
                confidedTo);
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

    public Background getBackground() {
        return background == null ? Background.UNSAID : background;
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

    public List<RegistrationChange> getRegistrationChanges() {
        return registrationChanges;
    }

    public List<LabelCorrection> getLabelCorrections() {
        return labelCorrections;
    }

    public List<RegistrationTakenBack> getRegistrationsTakenBack() {
        return registrationsTakenBack;
    }
}
