package org.hatchery.audit.graphql;

import java.util.Optional;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;

/** Objects as the trail names them: type and key, readable without the API. */
final class Named {
    private Named() {}

    /** Of a global id; throws what {@link GlobalId#parse} throws. */
    static String of(String globalId) {
        GlobalId id = GlobalId.parse(globalId);
        return id.type() + ":" + id.key();
    }

    /** The same; empty for what is no global id. */
    static Optional<String> ifAny(String text) {
        try {
            return Optional.of(of(text));
        } catch (RequestError none) {
            return Optional.empty();
        }
    }

    static String globalId(String named) {
        int colon = named.indexOf(':');
        return GlobalId.of(named.substring(0, colon), named.substring(colon + 1));
    }
}
