package org.hatchery.shared.graphql;

import java.util.Set;

/** Door that knows, without answering anew, whether what it answered a moment ago would be answered again. */
public interface Unmoved {
    /** Fields of {@code Query} whose answers follow from that state, what is asked and who asks. */
    Set<String> fields();

    /** Differs when they may be answered otherwise; costs one small command at most. */
    String state();
}
