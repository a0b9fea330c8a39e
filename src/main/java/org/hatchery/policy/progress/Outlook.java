package org.hatchery.policy.progress;

import java.math.BigDecimal;
import org.hatchery.policy.target.Target;
import org.springframework.modulith.NamedInterface;

/** Whether a target will be met if things go on as they did (前景). */
@NamedInterface(propagate = false)
public enum Outlook {
    /** The whole spread is what was promised. */
    LIKELY,
    /** Some of the spread is. */
    OPEN,
    /** Nothing of it is. */
    UNLIKELY;

    static Outlook of(Target.Comparator comparator, BigDecimal low, BigDecimal high, BigDecimal goal) {
        boolean least = comparator.isMet(low, goal);
        boolean most = comparator.isMet(high, goal);
        return least && most ? LIKELY : least || most ? OPEN : UNLIKELY;
    }
}
