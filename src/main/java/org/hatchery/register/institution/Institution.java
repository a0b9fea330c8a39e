package org.hatchery.register.institution;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Institution (机构): a body that the register knows by its code or, without one, by its name in its county. */
@Counted
@Document("institutions")
@NamedInterface(propagate = false)
public class Institution {
    /** Key of the kind of institution that examines and registers technology contracts. */
    public static final String REGISTRATION_STATION = "REGISTRATION_STATION";

    private static final Set<String> ALLIANCES =
            Set.of("ALLIANCE", "INDUSTRY_UNIVERSITY_ALLIANCE", "ALLIANCE_OF_ALLIANCES");

    @Id
    private final InstitutionId id;

    @Version
    private @Nullable Long version;

    private InstitutionProfile profile;
    private String nameKey;
    private final LocalDate registeredOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Alliance alliance;
    private List<InstitutionEvent> history;
    private Set<String> visibleTo;
    private String nameOrder;
    private Set<String> grams;
    private final boolean sample;

    private Institution(
            InstitutionId id,
            InstitutionProfile profile,
            String nameKey,
            LocalDate registeredOn,
            List<InstitutionEvent> history,
            Set<String> visibleTo,
            String nameOrder,
            Set<String> grams,
            boolean sample) {
        this.id = id;
        this.profile = profile;
        this.nameKey = nameKey;
        this.registeredOn = registeredOn;
        this.history = history;
        this.visibleTo = visibleTo;
        this.nameOrder = nameOrder;
        this.grams = grams;
        this.sample = sample;
    }

    /** An institution new on the register. */
    public static Institution register(
            InstitutionId id, InstitutionProfile profile, LocalDate on, InstitutionEvent how, boolean sample) {
        return new Institution(
                id,
                profile,
                profile.nameKey(),
                on,
                List.of(how),
                profile.scopeKeys(id),
                NameOrder.of(profile.name()),
                profile.grams(),
                sample);
    }

    /**
     * Corrects what is on record of it.
     *
     * @throws Rejection WRONG_STATE when it is closed
     */
    void amend(InstitutionProfile right, InstitutionEvent how) {
        mustAllow(InstitutionAct.AMEND);
        describe(right);
        note(how);
    }

    /**
     * Changes whom to ask.
     *
     * @throws Rejection WRONG_STATE when it is closed
     */
    void reachBy(@Nullable Contact contact, InstitutionEvent how) {
        mustAllow(InstitutionAct.REACH);
        describe(profile.reachedBy(contact));
        note(how);
    }

    private void describe(InstitutionProfile now) {
        profile = now;
        nameKey = now.nameKey();
        nameOrder = NameOrder.of(now.name());
        grams = now.grams();
        visibleTo = now.scopeKeys(id);
    }

    /**
     * Closes it.
     *
     * @throws Rejection WRONG_STATE when it is closed; WRONG_DATES before it was founded or after today
     */
    void close(LocalDate on, InstitutionEvent how, LocalDate today) {
        mustAllow(InstitutionAct.CLOSE);
        LocalDate begin = profile.foundedOn();
        if (on.isAfter(today) || begin != null && on.isBefore(begin)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("register.closed-between"));
        }
        closedOn = on;
        note(how);
    }

    /**
     * Takes back that it was closed.
     *
     * @throws Rejection WRONG_STATE when it is open
     */
    void reopen(InstitutionEvent how) {
        mustAllow(InstitutionAct.REOPEN);
        closedOn = null;
        note(how);
    }

    /**
     * Records how the alliance is run.
     *
     * @throws Rejection WRONG_STATE when it is closed; INVALID for what is no alliance
     */
    public void describe(Alliance now, InstitutionEvent how) {
        mustAllow(InstitutionAct.DESCRIBE_ALLIANCE);
        if (!isAlliance()) {
            throw new Rejection(INVALID, "institution", Words.say("register.no-alliance"));
        }
        alliance = now;
        note(how);
    }

    private void mustAllow(InstitutionAct act) {
        if (!act.isPossible(closedOn == null)) {
            throw new Rejection(
                    WRONG_STATE,
                    "institution",
                    closedOn == null
                            ? Words.say("register.institution-open")
                            : Words.say("register.institution-closed"));
        }
    }

    private void note(InstitutionEvent how) {
        List<InstitutionEvent> more = new ArrayList<>(history);
        more.add(how);
        history = List.copyOf(more);
    }

    /** Whether it is an alliance of any kind. */
    public boolean isAlliance() {
        return profile.kinds().stream().anyMatch(ALLIANCES::contains);
    }

    /** Whether it is of this kind, by its key. */
    public boolean isOf(String kind) {
        return profile.kinds().contains(kind);
    }

    public boolean isOpenOn(LocalDate day) {
        return Span.covers(profile.foundedOn(), closedOn, day);
    }

    /** Where its name stands among names. */
    String nameOrder() {
        return nameOrder;
    }

    public InstitutionId getId() {
        return id;
    }

    /** Counts the changes; 0 for one that was just registered. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public InstitutionProfile getProfile() {
        return profile;
    }

    public String getName() {
        return profile.name();
    }

    public @Nullable CreditCode getCreditCode() {
        return profile.creditCode();
    }

    public RegionCode getRegion() {
        return profile.region();
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public @Nullable Alliance getAlliance() {
        return alliance;
    }

    public List<InstitutionEvent> getHistory() {
        return history;
    }

    public Set<String> getVisibleTo() {
        return visibleTo;
    }

    public boolean isSample() {
        return sample;
    }
}
