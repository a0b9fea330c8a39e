package org.hatchery.people.graphql;

import java.time.Instant;
import java.util.List;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.people.AccessOrigin;
import org.hatchery.people.AccessState;
import org.hatchery.people.PersonAccess;
import org.jspecify.annotations.Nullable;

/** Access as shown; what it is limited to and what the viewer can do are answered by the controller. */
record PersonAccessView(
        String id,
        long version,
        @Nullable String name,
        @Nullable String email,
        Role role,
        List<String> limits,
        AccessState state,
        AccessOrigin origin,
        Instant since,
        @Nullable Signature invitedBy,
        @Nullable Instant invitedUntil,
        @Nullable Signature endedBy,
        @Nullable String endedBecause,
        @Nullable AtIssuerView atIssuer,
        PersonAccess source) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
