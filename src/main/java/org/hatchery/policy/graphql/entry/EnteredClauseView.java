package org.hatchery.policy.graphql.entry;

import java.util.List;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.Reliability;

/**
 * Clause of a version as shown.
 *
 * @param said what it says
 */
record EnteredClauseView(Clause said) {
    public String key() {
        return said.id().value();
    }

    public String number() {
        return said.number();
    }

    public String words() {
        return said.words();
    }

    public String summary() {
        return said.summary();
    }

    public Clause.Priority priority() {
        return said.priority();
    }

    public Reliability reliability() {
        return said.reliability();
    }

    public List<String> packages() {
        return said.packed();
    }

    public List<String> leadUnits() {
        return said.unitsNamed().leads();
    }

    public List<String> cooperatingUnits() {
        return said.unitsNamed().cooperating();
    }
}
