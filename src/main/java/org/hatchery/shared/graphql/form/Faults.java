package org.hatchery.shared.graphql.form;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;

/** All that is wrong with the values of a request; so many are enough to be told at once. */
final class Faults {
    static final int MOST = 20;

    private final List<Fault> found = new ArrayList<>();

    void add(Place at, Sentence says) {
        if (!areEnough()) {
            found.add(new Fault(at.path(), says));
        }
    }

    boolean areEnough() {
        return found.size() >= MOST;
    }

    boolean areNone() {
        return found.isEmpty();
    }

    List<Fault> list() {
        return List.copyOf(found);
    }

    List<UserError> refusals() {
        return found.stream().map(Fault::asRefusal).toList();
    }
}
