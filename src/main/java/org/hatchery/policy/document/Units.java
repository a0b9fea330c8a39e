package org.hatchery.policy.document;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * Units that do what is set, as the text names them (责任单位).
 *
 * @param leads of several the first leads
 */
@NamedInterface(propagate = false)
public record Units(List<String> leads, List<String> cooperating) {
    public static final Units NONE = new Units(List.of(), List.of());
}
