package org.hatchery.pilot.base;

import java.time.LocalDate;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Rejection;
import org.springframework.modulith.NamedInterface;

/**
 * One entry of a base on the register (备案、培育、认定或终止).
 *
 * @param on first day on which it stands so
 * @param documentNumber document of the authority, such as 绵科发〔2025〕15号
 * @param citation where it is written
 */
@NamedInterface(propagate = false)
public record Filing(FilingState state, LocalDate on, String documentNumber, Citation citation) {
    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection what {@link Era} refuses
     */
    Filing checked() {
        Era.check(on, "filing.on");
        return this;
    }
}
