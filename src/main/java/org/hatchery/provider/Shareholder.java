package org.hatchery.provider;

import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a share (股东).
 *
 * @param creditCode null for a natural person, and for an organisation whose code is not known
 */
public record Shareholder(String name, @Nullable CreditCode creditCode) {
    /** Codes decide where both are known; otherwise the name is all there is to go by. */
    boolean isSameAs(Shareholder other) {
        return creditCode != null && other.creditCode != null
                ? creditCode.equals(other.creditCode)
                : Ties.isSameName(name, other.name);
    }
}
