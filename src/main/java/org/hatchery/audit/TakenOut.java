package org.hatchery.audit;

import java.util.List;

/**
 * What was taken out by a request for a file, put on that request by the door that knows; the trail says it.
 *
 * @param what in place of the pattern of the address
 * @param objects by which it was narrowed, each as type and key
 * @param how conditions and size, without any text a person typed
 */
public record TakenOut(String what, List<String> objects, String how) {
    /** Attribute of the request. */
    public static final String KEY = "hatchery.takenOut";
}
