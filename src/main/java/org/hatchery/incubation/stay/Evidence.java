package org.hatchery.incubation.stay;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.List;
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
 */
@NamedInterface(propagate = false)
public record Evidence(String documentNumber, @Nullable Yuan financing, List<YearRevenue> revenues) {

    /** Revenue of one year (年度营业收入). */
    @NamedInterface(propagate = false)
    public record YearRevenue(int year, Yuan amount) {}

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
