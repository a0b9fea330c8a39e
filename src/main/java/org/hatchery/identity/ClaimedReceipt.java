package org.hatchery.identity;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Idempotency key that was used (已使用的幂等键).
 *
 * @param key caller and key
 * @param act field of the API
 * @param digest fingerprint of what was asked, the object among it
 * @param attempt request that claimed it; only this one gives it back
 */
@Document(ReceiptLedger.COLLECTION)
record ClaimedReceipt(@Id String key, String act, String digest, String attempt, Instant at) {
    Receipt receipt() {
        return new Receipt(key, digest);
    }
}
