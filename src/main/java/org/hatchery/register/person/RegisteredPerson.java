package org.hatchery.register.person;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Person of the trade (登记人员): who they are, what they act as, and their certificates. */
@Counted
@Document("registeredPeople")
@NamedInterface(propagate = false)
public class RegisteredPerson {
    @Id
    private final PersonId id;

    @Version
    private @Nullable Long version;

    private PersonProfile profile;
    private @Nullable String personKey;
    private List<Capacity> capacities;
    private List<Credential> credentials;
    private @Nullable Set<String> credentialKeys;
    private Set<String> visibleTo;
    private String nameOrder;
    private Set<String> grams;
    private final boolean sample;

    private RegisteredPerson(
            PersonId id,
            PersonProfile profile,
            List<Capacity> capacities,
            List<Credential> credentials,
            Set<String> visibleTo,
            String nameOrder,
            Set<String> grams,
            boolean sample) {
        this.id = id;
        this.profile = profile;
        this.capacities = capacities;
        this.credentials = credentials;
        this.visibleTo = visibleTo;
        this.nameOrder = nameOrder;
        this.grams = grams;
        this.sample = sample;
    }

    /** A person new on the register. */
    public static RegisteredPerson register(
            PersonId id,
            PersonProfile profile,
            List<Capacity> capacities,
            List<Credential> credentials,
            boolean sample) {
        var person = new RegisteredPerson(
                id,
                profile,
                List.of(),
                List.of(),
                scopeKeys(id, profile),
                NameOrder.of(profile.name()),
                Set.of(),
                sample);
        person.describe(profile);
        capacities.forEach(person::actAs);
        credentials.forEach(person::certify);
        return person;
    }

    /** Keys of the bureaus that look after somebody, and their own. */
    static Set<String> scopeKeys(PersonId id, PersonProfile profile) {
        Set<String> keys = new HashSet<>(profile.region().visibleTo());
        keys.add(Scope.practitioner(id.value()));
        return keys;
    }

    /** Changes who they are said to be. */
    void describe(PersonProfile now) {
        profile = now;
        personKey = now.key();
        visibleTo = scopeKeys(id, now);
        nameOrder = NameOrder.of(now.name());
        grams = NameSearch.grams(now.name(), now.field());
    }

    /**
     * Records what they act as.
     *
     * @throws Rejection WRONG_DATES when it would end before it begins; ALREADY_REGISTERED when they act as that then
     */
    void actAs(Capacity capacity) {
        mustEndAfter(capacity.from(), capacity.to());
        if (capacities.stream().anyMatch(capacity::meets)) {
            throw new Rejection(ALREADY_REGISTERED, "capacity", Words.say("register.capacity-known"));
        }
        capacities = with(capacities, capacity);
    }

    /**
     * Records that they act as something no longer.
     *
     * @throws Rejection INVALID when they do not; WRONG_DATES before they did
     */
    void stop(CapacityKind kind, LocalDate on) {
        Capacity lasting = capacities.stream()
                .filter(capacity -> capacity.kind() == kind && capacity.to() == null)
                .findFirst()
                .orElseThrow(() -> new Rejection(INVALID, "kind", Words.say("register.capacity-unknown")));
        mustEndAfter(lasting.from(), on);
        List<Capacity> others = new ArrayList<>(capacities);
        others.remove(lasting);
        capacities = with(others, lasting.ended(on));
    }

    /**
     * Records a certificate, in place of the one with the same number.
     *
     * @throws Rejection WRONG_DATES when it would expire before it begins
     */
    void certify(Credential credential) {
        mustEndAfter(credential.from(), credential.to());
        List<Credential> others = new ArrayList<>(credentials);
        others.removeIf(known -> known.key().equals(credential.key()));
        credentials = with(others, credential);
        Set<String> keys = new HashSet<>();
        credentials.forEach(known -> keys.add(known.key()));
        credentialKeys = keys;
    }

    private static void mustEndAfter(LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            throw new Rejection(WRONG_DATES, "to", Words.say("register.ends-after-begins"));
        }
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }

    String nameOrder() {
        return nameOrder;
    }

    public PersonId getId() {
        return id;
    }

    /** Counts the changes; 0 for one that was just registered. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public PersonProfile getProfile() {
        return profile;
    }

    public List<Capacity> getCapacities() {
        return capacities;
    }

    public List<Credential> getCredentials() {
        return credentials;
    }

    public Set<String> getVisibleTo() {
        return visibleTo;
    }

    public boolean isSample() {
        return sample;
    }
}
