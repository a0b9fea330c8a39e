package org.hatchery.transfer.check;

import java.util.List;
import org.hatchery.transfer.rule.CheckRule;

/** One check: what it saw; nothing where all is well. */
@FunctionalInterface
interface Look {
    List<String> at(Looked one, CheckRule rule);

    /** What it saw, if it is so. */
    static List<String> when(boolean so, String evidence) {
        return so ? List.of(evidence) : List.of();
    }
}
