package org.hatchery.shared.graphql.request;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** Door that knows, without answering anew, whether what it answered a moment ago would be answered again. */
@NamedInterface(name = "graphql", propagate = false)
public interface Unmoved {
    /** Fields of {@code Query} whose answers follow from that state, what is asked and who asks. */
    Set<String> fields();

    /** Differs when they may be answered otherwise; costs one small command at most. */
    String state();
}
