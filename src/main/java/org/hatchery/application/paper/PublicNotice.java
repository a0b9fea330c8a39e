package org.hatchery.application.paper;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * Public notice of a proposed award (公示).
 *
 * @param to last day on which an objection is received
 * @param days working days
 * @param certain whether the holidays of all its days were known when it was published
 */
@NamedInterface(propagate = false)
public record PublicNotice(LocalDate from, LocalDate to, int days, boolean certain) {
    public boolean isOver(LocalDate today) {
        return today.isAfter(to);
    }
}
