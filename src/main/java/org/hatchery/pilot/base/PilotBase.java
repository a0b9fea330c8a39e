package org.hatchery.pilot.base;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Pilot-test base (中试基地): who runs it, how it stands on the register, and what equipment it lends. */
@Document("bases")
@NamedInterface(propagate = false)
public class PilotBase {
    private static final int MOST_EQUIPMENT = 200;
    private static final int MOST_ENDED_FEEDS = 200;

    @Id
    private final BaseId id;

    @Version
    private @Nullable Long version;

    private final String registerNumber;
    /** What its number is compared by; absent where two bases had numbers alike before that was checked. */
    private @Nullable String numberKey;

    private BaseProfile profile;
    private FilingState state;
    private List<Filing> filings;
    private List<Equipment> equipment;
    /** Signs the addresses of its calendar feeds; another one revokes them all. */
    private String feedSecret;

    private @Nullable List<EndedFeed> endedFeeds;

    private final Set<String> visibleTo;
    /** Where its name stands among names; what was stored before there was an order has none until it is worked out. */
    private @Nullable String nameOrder;

    private Set<String> grams;
    private final boolean sample;

    PilotBase(
            BaseId id,
            String registerNumber,
            BaseProfile profile,
            FilingState state,
            List<Filing> filings,
            List<Equipment> equipment,
            String feedSecret,
            Set<String> visibleTo,
            Set<String> grams,
            boolean sample) {
        this.id = id;
        this.registerNumber = registerNumber;
        this.profile = profile;
        this.state = state;
        this.filings = filings;
        this.equipment = equipment;
        this.feedSecret = feedSecret;
        this.visibleTo = visibleTo;
        this.grams = grams;
        this.sample = sample;
    }

    /** A base new on the register, with its first filing. */
    public static PilotBase register(
            BaseId id, String registerNumber, BaseProfile profile, Filing filing, String feedSecret, boolean sample) {
        Set<String> visibleTo = profile.scopeKeys();
        visibleTo.add(Scope.provider(id.value()));
        var base = new PilotBase(
                id,
                registerNumber,
                profile,
                filing.state(),
                List.of(filing),
                List.of(),
                feedSecret,
                visibleTo,
                Set.of(),
                sample);
        base.numberKey = Wording.folded(registerNumber);
        base.index();
        return base;
    }

    /**
     * Notes how it stands on the register from a day on.
     *
     * @throws Rejection INVALID without a document; WRONG_STATE when the register knows no such step; WRONG_DATES before
     *     the last entry or after today
     */
    public void file(Filing next, LocalDate today) {
        next.checked();
        if (!state.mayBecome(next.state())) {
            throw new Rejection(WRONG_STATE, "filing.state", Words.say("pilot.register-lead-from-present"));
        }
        LocalDate last = filings.get(filings.size() - 1).on();
        if (next.on().isBefore(last) || next.on().isAfter(today)) {
            Sentence spoken = Spoken.day(last);
            throw new Rejection(WRONG_DATES, "filing.on", Words.say("pilot.day-lies-between-today", spoken));
        }
        filings = Stream.concat(filings.stream(), Stream.of(next)).toList();
        state = next.state();
    }

    /**
     * Changes what the base says of itself.
     *
     * @throws Rejection WRONG_STATE after termination, or what {@link BaseProfile#checked} refuses
     */
    void describe(BaseProfile changed) {
        mustBeOpen();
        profile = changed.checked();
        index();
    }

    /**
     * Adds a piece of equipment, or changes the one with its code.
     *
     * @throws Rejection WRONG_STATE after termination; INVALID for more than 200, or what {@link Equipment#checked}
     *     refuses
     */
    public void put(Equipment piece) {
        mustBeOpen();
        Equipment checked = piece.checked();
        Wording.mustNotResemble(piece.code(), equipment.stream().map(Equipment::code), "code");
        List<Equipment> all = new ArrayList<>(equipment);
        all.removeIf(known -> known.code().equals(piece.code()));
        all.add(checked);
        if (all.size() > MOST_EQUIPMENT) {
            throw new Rejection(INVALID, "code", Words.say("pilot.base-most-200-pieces"));
        }
        all.sort(Comparator.comparing(Equipment::code));
        equipment = List.copyOf(all);
        index();
    }

    /** From now on the addresses of its calendar feeds are others. */
    void renewFeeds(String secret) {
        feedSecret = secret;
        endedFeeds = null;
    }

    /**
     * From now on these addresses are others.
     *
     * @throws Rejection INVALID when so many were ended one by one that all should be
     */
    void endFeed(Feed feed) {
        List<EndedFeed> ended = new ArrayList<>(getEndedFeeds());
        int times = endedAlike(feed) + 1;
        ended.removeIf(known -> known.feed().equals(feed));
        ended.add(new EndedFeed(feed, times));
        if (ended.size() > MOST_ENDED_FEEDS) {
            throw new Rejection(INVALID, "base", Words.say("pilot.200-calendar-addresses-were"));
        }
        endedFeeds = List.copyOf(ended);
    }

    private int endedAlike(Feed feed) {
        return getEndedFeeds().stream()
                .filter(known -> known.feed().equals(feed))
                .mapToInt(EndedFeed::times)
                .sum();
    }

    /** How often an address like this was ended. */
    int endsOf(Feed feed) {
        return getEndedFeeds().stream()
                .filter(ended -> ended.feed().includes(feed))
                .mapToInt(EndedFeed::times)
                .sum();
    }

    private List<EndedFeed> getEndedFeeds() {
        return endedFeeds == null ? List.of() : endedFeeds;
    }

    /** Where its name stands among names. */
    String nameOrder() {
        return nameOrder == null ? NameOrder.of(profile.name()) : nameOrder;
    }

    private void index() {
        Set<String> found = new TreeSet<>(NameSearch.grams(
                profile.name(), registerNumber, profile.operator().name()));
        equipment.forEach(piece -> {
            found.addAll(NameSearch.grams(piece.name(), piece.line()));
            found.addAll(NameSearch.grams(piece.capabilities().toArray(String[]::new)));
        });
        grams = found;
        nameOrder = NameOrder.of(profile.name());
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new Rejection(WRONG_STATE, "base", Words.say("pilot.filing-base-terminated"));
        }
    }

    /** Whether it may be booked and changed. */
    public boolean isOpen() {
        return FilingState.open().contains(state);
    }

    /** The piece with this code, withdrawn or not. */
    public Optional<Equipment> piece(String code) {
        return equipment.stream().filter(piece -> piece.code().equals(code)).findFirst();
    }

    /** State on a day; empty before the first filing. */
    public Optional<FilingState> stateOn(LocalDate day) {
        return filings.stream()
                .filter(filing -> !filing.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Filing::state);
    }

    /** What its equipment can do. */
    public Set<String> capabilities() {
        return equipment.stream()
                .flatMap(piece -> piece.capabilities().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public BaseId getId() {
        return id;
    }

    /** Counts the changes; 0 for a base that was just registered. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    /** Coded number on the register (编码). */
    public String getRegisterNumber() {
        return registerNumber;
    }

    public BaseProfile getProfile() {
        return profile;
    }

    public RegionCode getRegion() {
        return profile.region();
    }

    public FilingState getState() {
        return state;
    }

    /** All entries on the register, in order of time. */
    public List<Filing> getFilings() {
        return filings;
    }

    public List<Equipment> getEquipment() {
        return equipment;
    }

    String getFeedSecret() {
        return feedSecret;
    }

    public Set<String> getVisibleTo() {
        return visibleTo;
    }

    public boolean isSample() {
        return sample;
    }
}
