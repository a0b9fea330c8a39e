package org.hatchery;

import java.util.List;
import java.util.Map;

/**
 * One request that is cut at one place.
 *
 * @param cut the place as {@link KillableHatchery} reads it
 */
record Victim(String label, String cut, Deed deed, Map<String, Object> input) {
    /** Stops in front of its n-th write. */
    static Victim before(int write, Deed deed, Caller admin) {
        return prepared(deed.name() + "-before-" + write, "before:" + write, deed, admin);
    }

    /** Stops behind its last write, with the answer still to be sent. */
    static Victim after(int write, Deed deed, Caller admin) {
        return prepared(deed.name() + "-after-" + write, "after:" + write, deed, admin);
    }

    /** Stops nowhere. */
    static Victim spared(Deed deed, Caller admin) {
        return prepared(deed.name() + "-spared", "before:0", deed, admin);
    }

    private static Victim prepared(String label, String place, Deed deed, Caller admin) {
        return new Victim(label, label + ":" + place, deed, deed.prepare(admin));
    }

    Reply send(Caller admin) {
        return retry(admin.with("Cut", cut));
    }

    Reply retry(Caller admin) {
        return deed.send(input, admin);
    }

    List<String> cleanRefusals() {
        return deed.cleanRefusals();
    }

    boolean isDone(Caller admin) {
        return deed.isDone(input, admin);
    }

    boolean isUndone(Caller admin) {
        return deed.isUndone(input, admin);
    }
}
