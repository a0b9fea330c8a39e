package org.hatchery.application.paper;

import org.springframework.modulith.NamedInterface;

/**
 * What a hop found missing or wrong, told once and completely (一次性告知).
 *
 * @param answered whether the beneficiary has answered it
 */
@NamedInterface(propagate = false)
public record MissingItem(String item, String comment, boolean answered) {
    public MissingItem answeredBy(String proof) {
        return item.equals(proof) ? new MissingItem(item, comment, true) : this;
    }
}
