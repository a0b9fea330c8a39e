package org.hatchery.identity;

import java.util.Optional;

/**
 * Keeps the receipts of an act with what the act makes, because one database command more would be too dear there; then it
 * answers for them, and looks at {@link ReceiptLedger#COLLECTION} itself.
 */
public interface ReceiptKeeper {
    /** Whether it keeps those of this field of the API. */
    boolean keeps(String act);

    /** Whether somebody of this role may have done it. */
    boolean isOpenTo(Role role);

    /** What was asked under the same key. */
    Optional<Receipt> find(Receipt sameKey);
}
