package org.hatchery.voucher.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * For whom a voucher is, and under which terms of which programme (申领依据).
 *
 * @param region of the programme
 * @param termsFrom first day of the terms, which never change
 * @param city that reviews claims first; null where only the programme's own authority does
 */
@NamedInterface(propagate = false)
public record Basis(
        ProgrammeId programme,
        String programmeTitle,
        RegionCode region,
        LocalDate termsFrom,
        Applicant applicant,
        LocalDate requestedOn,
        @Nullable RegionCode city) {
    public static Basis of(
            Programme programme,
            LocalDate termsFrom,
            Applicant applicant,
            LocalDate requestedOn,
            @Nullable RegionCode city) {
        return new Basis(
                programme.getId(),
                programme.getTitle(),
                programme.getRegion(),
                termsFrom,
                applicant,
                requestedOn,
                city);
    }

    /** Scope key of whoever applied. */
    public String owner() {
        return Scope.incubatee(applicant.id().value());
    }

    /** Scope keys under which all of the voucher is seen. */
    Set<String> visibleTo() {
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.addAll(applicant.region().visibleTo());
        keys.add(owner());
        return keys;
    }
}
