package org.hatchery.provider;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_IN_CATALOGUE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Service provider (服务机构): the document that keeps what can be ordered from it, and from when to when it may. */
@Document("providers")
public class Provider {
    /** A catalogue is one document, so it has to end somewhere. */
    private static final int MOST = 500;

    @Id
    private final ProviderId id;

    @Version
    private @Nullable Long version;

    private ProviderProfile profile;
    private Ties ties;
    private List<Qualification> qualifications = List.of();
    private List<Offering> offerings = List.of();
    private List<Suspension> suspensions = List.of();
    private final Set<String> visibleTo;
    /** Where its name stands among names; what was stored before there was an order has none until it is worked out. */
    private @Nullable String nameOrder;

    private Set<String> grams;
    private final boolean sample;

    @SuppressWarnings("unused") // for Spring Data
    private Provider(
            ProviderId id,
            ProviderProfile profile,
            Ties ties,
            Set<String> visibleTo,
            Set<String> grams,
            boolean sample) {
        this.id = id;
        this.profile = profile;
        this.ties = ties;
        this.visibleTo = visibleTo;
        this.grams = grams;
        this.sample = sample;
    }

    /** A provider new in the pool; it can be ordered from once it is qualified and offers something. */
    public static Provider register(ProviderId id, ProviderProfile profile, Ties ties, boolean sample) {
        Set<String> visibleTo = new HashSet<>(profile.region().visibleTo());
        visibleTo.add(Scope.provider(id.value()));
        var provider = new Provider(id, profile, ties, visibleTo, grams(profile), sample);
        provider.nameOrder = NameOrder.of(profile.name());
        return provider;
    }

    /** A provider with all it has, as it comes from elsewhere. */
    public static Provider stocked(
            ProviderId id,
            ProviderProfile profile,
            Ties ties,
            List<Qualification> qualifications,
            List<Offering> offerings,
            boolean sample) {
        Provider provider = register(id, profile, ties, sample);
        qualifications.forEach(provider::qualify);
        offerings.forEach(provider::put);
        return provider;
    }

    /** Where its name stands among names. */
    String nameOrder() {
        return nameOrder == null ? NameOrder.of(profile.name()) : nameOrder;
    }

    private static Set<String> grams(ProviderProfile profile) {
        return NameSearch.grams(profile.name(), profile.creditCode().value());
    }

    /** What it offers under this code on a day. */
    public Optional<Offering> offering(String code, LocalDate day) {
        return known(code).filter(offering -> offering.isOfferedOn(day));
    }

    public boolean isQualifiedFor(VoucherServiceKind kind, LocalDate day) {
        return qualifications.stream().anyMatch(qualification -> qualification.covers(kind, day));
    }

    public boolean isSuspendedOn(LocalDate day) {
        return suspensions.stream().anyMatch(suspension -> suspension.covers(day));
    }

    /** Changes what it says of itself; declined as {@link ProviderProfile#checked} says. */
    void describe(ProviderProfile changed) {
        profile = changed.checked();
        grams = grams(profile);
        nameOrder = NameOrder.of(profile.name());
    }

    /** Records what the business register says of its owners; declined as {@link Ties#checked} says. */
    void tie(Ties changed) {
        ties = changed.checked();
    }

    /** Records a qualification, in place of the one with the same certificate; declined as it says itself. */
    void qualify(Qualification qualification) {
        String certificate = qualification.checked().certificateNumber();
        qualifications = fitting(
                replaced(qualifications, known -> Wording.same(known.certificateNumber(), certificate), qualification),
                "certificateNumber");
    }

    /**
     * Adds to the catalogue, or changes what stands there under the same code.
     *
     * @throws Rejection INVALID as {@link Offering#checked} says or for more than 500; WRONG_STATE for a code that was
     *     withdrawn
     */
    void put(Offering offering) {
        offering.checked();
        Wording.mustNotResemble(offering.code(), offerings.stream().map(Offering::code), "code");
        if (known(offering.code()).filter(known -> known.withdrawnOn() != null).isPresent()) {
            throw new Rejection(WRONG_STATE, "code", Words.say("provider.what-had-code-withdrawn"));
        }
        offerings = fitting(catalogueWith(offering), "code");
    }

    /**
     * Takes something out of the catalogue.
     *
     * @throws Rejection NOT_IN_CATALOGUE for an unknown code; WRONG_STATE when it was withdrawn before; WRONG_DATES
     *     before today
     */
    void withdraw(String code, LocalDate on, LocalDate today) {
        Offering offering = known(code)
                .orElseThrow(() -> new Rejection(NOT_IN_CATALOGUE, "code", Words.say("provider.catalogue-code")));
        if (offering.withdrawnOn() != null) {
            throw new Rejection(WRONG_STATE, "code", Words.say("provider.withdrawn-before"));
        }
        if (on.isBefore(today)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("provider.nothing-withdrawn-before-today"));
        }
        offerings = catalogueWith(offering.withdrawn(on));
    }

    /**
     * Suspends it.
     *
     * @throws Rejection WRONG_STATE while another suspension is not over; INVALID or WRONG_DATES as
     *     {@link Suspension#checked} says
     */
    public void suspend(Suspension suspension, LocalDate today) {
        suspension.checked(today);
        if (current(today).isPresent()) {
            throw new Rejection(WRONG_STATE, "provider", Words.say("provider.provider-suspended-already-lift"));
        }
        suspensions = replaced(suspensions, known -> false, suspension);
    }

    /**
     * Ends the suspension that is not over yet.
     *
     * @throws Rejection WRONG_STATE when there is none; WRONG_DATES before today or its begin, or after its end
     */
    void lift(LocalDate on, LocalDate today) {
        Suspension suspension = current(today)
                .orElseThrow(() -> new Rejection(WRONG_STATE, "provider", Words.say("provider.provider-suspended")));
        if (on.isBefore(today) || on.isBefore(suspension.from()) || suspension.isOverOn(on)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("provider.suspension-lifted-from-today"));
        }
        suspensions = replaced(suspensions, suspension::equals, suspension.lifted(on));
    }

    private Optional<Suspension> current(LocalDate today) {
        return suspensions.stream()
                .filter(suspension -> !suspension.isOverOn(today))
                .findFirst();
    }

    private Optional<Offering> known(String code) {
        return offerings.stream()
                .filter(offering -> offering.code().equals(code))
                .findFirst();
    }

    private List<Offering> catalogueWith(Offering offering) {
        return replaced(offerings, known -> known.code().equals(offering.code()), offering).stream()
                .sorted(Comparator.comparing(Offering::code))
                .toList();
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> old, T now) {
        List<T> changed = new ArrayList<>(all);
        changed.removeIf(old);
        changed.add(now);
        return List.copyOf(changed);
    }

    private static <T> List<T> fitting(List<T> all, String field) {
        if (all.size() > MOST) {
            throw new Rejection(INVALID, field, Words.say("provider.most-500-recorded"));
        }
        return List.copyOf(all);
    }

    public ProviderId getId() {
        return id;
    }

    /** Counts the changes; 0 for a provider that was just registered. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public ProviderProfile getProfile() {
        return profile;
    }

    public RegionCode getRegion() {
        return profile.region();
    }

    public Ties getTies() {
        return ties;
    }

    public List<Qualification> getQualifications() {
        return qualifications;
    }

    public List<Offering> getOfferings() {
        return offerings;
    }

    public List<Suspension> getSuspensions() {
        return suspensions;
    }

    public Set<String> getVisibleTo() {
        return visibleTo;
    }

    public boolean isSample() {
        return sample;
    }
}
