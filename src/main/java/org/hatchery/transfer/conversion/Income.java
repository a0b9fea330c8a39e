package org.hatchery.transfer.conversion;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * Income of a conversion as it came, and what became of it (转化收入).
 *
 * @param cost taxes, appraisal, patents and other costs that are deducted
 * @param percent of the net for the people
 * @param floorPercent least share that held on that day; 0 where none did
 * @param rule key of the rule of the floor; empty where none held
 */
@NamedInterface(propagate = false)
public record Income(
        LocalDate on, Yuan gross, Yuan cost, int percent, int floorPercent, String rule, Distribution distribution) {
    public Yuan net() {
        return gross.minus(cost);
    }
}
