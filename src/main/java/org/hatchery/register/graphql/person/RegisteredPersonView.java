package org.hatchery.register.graphql.person;

import java.util.List;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.register.person.Capacity;
import org.hatchery.register.person.Credential;
import org.jspecify.annotations.Nullable;

/** Person as shown to one who asks; region, titles, ties and what the viewer can do are answered by the controller. */
public record RegisteredPersonView(
        String id,
        String key,
        int version,
        String name,
        @Nullable String phone,
        @Nullable String email,
        RegionCode place,
        @Nullable String field,
        List<Capacity> capacities,
        List<Credential> credentials,
        Set<String> keptBy,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisteredPersonView view && id.equals(view.id) && version == view.version;
    }
}
