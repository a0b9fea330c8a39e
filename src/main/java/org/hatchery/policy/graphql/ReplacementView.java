package org.hatchery.policy.graphql;

import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Replacement;

/** What one document does to another, as shown; that one is answered by the controller. */
public record ReplacementView(PolicyDocumentId of, Replacement.Kind kind, String words) {
    public static ReplacementView shown(Replacement one) {
        return new ReplacementView(one.document(), one.kind(), one.words());
    }
}
