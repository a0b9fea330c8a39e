package org.hatchery.identity;

import java.util.Optional;

/**
 * Keeps the receipts of an act with what the act makes, because one database command more would be too dear there; then it
 * answers for them, and looks at {@link ReceiptLedger#COLLECTION} itself.
 */
public interface ReceiptKeeper {
    /** Whether it keeps those of this field of the API when somebody of this role asks. */
    boolean keeps(String act, Role role);

    /**
     * What was asked under the same key; asked once the key is claimed for something else.
     *
     * <p>Where the answer is empty, it stays so: whoever of this actor is about to do it, and looked at the claims before
     * this one was there, does not get through any more.
     */
    Optional<Receipt> shutOut(Receipt sameKey, Actor actor);
}
