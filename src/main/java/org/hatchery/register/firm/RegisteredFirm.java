package org.hatchery.register.firm;

import java.util.Set;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.mongo.NameSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Firm that a bureau counts (登记企业), in a carrier or not; its credit code is its id, so that none is there twice.
 *
 * @param registeredBy null for generated sample data
 */
@Document("registeredFirms")
@NamedInterface(propagate = false)
public record RegisteredFirm(
        @Id CreditCode creditCode,
        @Version @Nullable Long version,
        String name,
        String nameKey,
        RegionCode region,
        Set<String> visibleTo,
        String nameOrder,
        Set<String> grams,
        @Nullable Signature registeredBy,
        boolean sample) {
    /**
     * A firm new on the register.
     *
     * @throws Rejection INVALID for a name that is none
     */
    public static RegisteredFirm register(
            CreditCode creditCode, String name, RegionCode region, @Nullable Signature by, boolean sample) {
        ProperName.check(name, "name");
        return new RegisteredFirm(
                creditCode,
                null,
                name,
                Wording.folded(name),
                region,
                region.visibleTo(),
                NameOrder.of(name),
                NameSearch.grams(name, creditCode.value()),
                by,
                sample);
    }

    /**
     * The firm under another name.
     *
     * @throws Rejection INVALID for a name that is none
     */
    RegisteredFirm renamed(String now) {
        ProperName.check(now, "name");
        return new RegisteredFirm(
                creditCode,
                version,
                now,
                Wording.folded(now),
                region,
                visibleTo,
                NameOrder.of(now),
                NameSearch.grams(now, name, creditCode.value()),
                registeredBy,
                sample);
    }

    /** Counts the changes; 0 for one that was just registered. */
    public long changes() {
        return version == null ? 0 : version;
    }
}
