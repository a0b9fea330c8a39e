package org.hatchery.incubation.stay;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What was shown for a graduation ground (证明材料).
 *
 * @param documentNumber number of the certificate, contract or notice
 * @param financing money raised so far
 * @param revenues revenue by year
 * @param files that show it; none where it was recorded before they were kept
 */
@NamedInterface(propagate = false)
public record Evidence(
        String documentNumber,
        @Nullable Yuan financing,
        List<YearRevenue> revenues,
        @Nullable List<EvidenceFile> files) {
    public Evidence(String documentNumber, @Nullable Yuan financing, List<YearRevenue> revenues) {
        this(documentNumber, financing, revenues, null);
    }

    public Evidence with(List<EvidenceFile> shown) {
        return new Evidence(documentNumber, financing, revenues, shown.isEmpty() ? null : shown);
    }

    /** Whether it says another revenue of a year than these. */
    public boolean differsFrom(Map<Integer, Yuan> confirmed) {
        return revenues.stream().anyMatch(shown -> {
            Yuan known = confirmed.get(shown.year());
            return known != null && !known.equals(shown.amount());
        });
    }

    /** Revenue of one year (年度营业收入). */
    @NamedInterface(propagate = false)
    public record YearRevenue(int year, Yuan amount) {}

    /** Whether it names a year that was over before the firm was founded. */
    public boolean reachesBefore(LocalDate foundedOn) {
        return revenues.stream().anyMatch(revenue -> revenue.year() < foundedOn.getYear());
    }

    /**
     * Checks what a person typed.
     *
     * @throws Rejection INVALID with more than ten years
     */
    public Evidence checked() {
        if (revenues.size() > 10) {
            throw new Rejection(INVALID, "evidence.revenues", Words.say("incubation.give-most-ten-years"));
        }
        return this;
    }
}
