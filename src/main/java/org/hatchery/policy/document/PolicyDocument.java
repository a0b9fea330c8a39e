package org.hatchery.policy.document;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Document by which a region says what it will do (政策文件).
 *
 * @param title as printed; null where the source prints none
 * @param name what we call it
 * @param number null where neither the source nor another public copy prints one
 * @param issuer as printed; null where the source prints none
 * @param region whose authority issued it
 * @param places regions for which it sets something
 * @param within these places and all regions above them
 * @param issuedOnBasis how that day is known; null where it is not
 * @param firstYear first year for which it sets something
 * @param lastYear last year for which it sets something
 * @param baselineYear year against which it compares; null where it names none
 * @param flaws faults of the source
 * @param ties null of one that came with the program
 */
@Document("policyDocuments")
@NamedInterface(propagate = false)
public record PolicyDocument(
        @Id PolicyDocumentId id,
        @Nullable String title,
        Sentence name,
        @Nullable String number,
        @Nullable String issuer,
        RegionCode region,
        List<RegionCode> places,
        List<RegionCode> within,
        @Nullable LocalDate issuedOn,
        @Nullable Basis issuedOnBasis,
        @Nullable LocalDate publishedOn,
        Validity validity,
        @Nullable Repeal repeal,
        int firstYear,
        int lastYear,
        @Nullable Integer baselineYear,
        List<SourceFlaw> flaws,
        @Nullable Ties ties) {

    /** What it was on a day, as far as the source tells. */
    public ValidityState stateOn(LocalDate day) {
        if (repeal != null && repeal.mayReach(day)) {
            return ValidityState.REPEALED;
        }
        return validity.stateOn(day);
    }

    /** What it has to do with others. */
    public Ties tied() {
        return ties == null ? Ties.NONE : ties;
    }

    /** The same with other ties. */
    public PolicyDocument with(Ties others) {
        return with(repeal, firstYear, lastYear, others);
    }

    /** The same with what follows from others. */
    public PolicyDocument with(@Nullable Repeal end, int first, int last, Ties others) {
        return new PolicyDocument(
                id,
                title,
                name,
                number,
                issuer,
                region,
                places,
                within,
                issuedOn,
                issuedOnBasis,
                publishedOn,
                validity,
                end,
                first,
                last,
                baselineYear,
                flaws,
                others);
    }
}
