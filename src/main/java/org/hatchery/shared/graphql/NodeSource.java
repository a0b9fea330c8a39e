package org.hatchery.shared.graphql;

import java.util.Collection;
import java.util.Map;
import org.hatchery.shared.Scope;

/** Door that can fetch its objects again by the key in their global id. */
public interface NodeSource {
    /** Type as it stands in the global id. */
    String type();

    /** Views by key; whatever the scope does not include is simply absent. */
    Map<String, ?> byKey(Collection<String> keys, Scope scope);
}
