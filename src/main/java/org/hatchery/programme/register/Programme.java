package org.hatchery.programme.register;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Terms;
import org.hatchery.programme.terms.TermsCheck;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Programme under which a region gives innovation vouchers (创新券项目). */
@Document("programmes")
@NamedInterface(propagate = false)
public class Programme implements Worded {
    @Id
    private final ProgrammeId id;

    @Version
    private @Nullable Long version;

    private final String title;
    private final RegionCode region;

    /** In order of time, without overlap. */
    private List<Terms> terms;

    private final boolean sample;

    Programme(ProgrammeId id, String title, RegionCode region, List<Terms> terms, boolean sample) {
        this.id = id;
        this.title = title;
        this.region = region;
        this.terms = terms;
        this.sample = sample;
    }

    /**
     * A programme with its first terms.
     *
     * @throws Rejection INVALID for a title of fewer than 2 or more than 100 characters, and what {@link #add} refuses
     */
    public static Programme register(ProgrammeId id, String title, RegionCode region, Terms first, boolean sample) {
        ProperName.check(title, "title");
        var programme = new Programme(id, title, region, List.of(), sample);
        programme.add(first);
        return programme;
    }

    /**
     * Adds terms for a time after all others; open-ended ones end there. Nothing else of them ever changes, so that
     * vouchers can rely on them.
     *
     * @throws Rejection WRONG_DATES when they would begin before the last ones end, or end before they begin; INVALID
     *     for any other value that is not acceptable
     */
    public void add(Terms next) {
        TermsCheck.check(next, region);
        if (terms.stream().anyMatch(known -> known.reachesInto(next))) {
            throw new Rejection(WRONG_DATES, "terms.from", Words.say("programme.new-terms-begin-when"));
        }
        terms = Stream.concat(terms.stream().map(known -> known.endedBy(next)), Stream.of(next))
                .sorted(Comparator.comparing(Terms::from))
                .toList();
    }

    public Optional<Terms> termsOn(LocalDate day) {
        return terms.stream().filter(some -> some.isInForce(day)).findFirst();
    }

    @Override
    public Collection<@Nullable String> words() {
        return List.of(title);
    }

    public ProgrammeId getId() {
        return id;
    }

    /** Counts the changes; 0 for one that was just registered. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public String getTitle() {
        return title;
    }

    public RegionCode getRegion() {
        return region;
    }

    public List<Terms> getTerms() {
        return terms;
    }

    public boolean isSample() {
        return sample;
    }
}
