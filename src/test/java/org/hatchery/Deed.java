package org.hatchery;

import java.util.List;
import java.util.Map;

/** An act that takes several writes, for {@link KillDrill}. */
public interface Deed {
    /** Name of its own; an enum has one. */
    String name();

    /** The client's operation, such as {@code manager/EndStay}. */
    String operation();

    /** Brings about what has to be there before, and returns the request. */
    Map<String, Object> prepare(Caller admin);

    /** Whether all of it was done. */
    boolean isDone(Map<String, Object> input, Caller admin);

    /** Whether nothing of it was done. */
    boolean isUndone(Map<String, Object> input, Caller admin);

    /** Sends the request. */
    default Reply send(Map<String, Object> input, Caller caller) {
        return caller.run(operation(), Map.of("input", input));
    }

    /** Codes with which it is declined when nobody interferes. */
    default List<String> refusals() {
        return List.of();
    }

    /** Codes that a client may hear who sends it again without knowing how it ended. */
    default List<String> cleanRefusals() {
        return refusals();
    }
}
