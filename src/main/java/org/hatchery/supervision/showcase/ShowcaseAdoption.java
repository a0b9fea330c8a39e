package org.hatchery.supervision.showcase;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * That somebody does it likewise (推广应用).
 *
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record ShowcaseAdoption(
        ShowcaseParty adopter,
        LocalDate since,
        @Nullable String note,
        @Nullable Signature by) {}
