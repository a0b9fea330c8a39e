package org.hatchery.transfer.rule;

import java.util.List;
import org.hatchery.shared.Sentence;

/**
 * A kind of contract under one rule, with its sub-kinds.
 *
 * @param basis article it rests on
 */
public record KindRule(ContractKind kind, Sentence name, String basis, List<SubKind> subKinds) {
    boolean names(String subKind) {
        return subKinds.stream().anyMatch(one -> one.code().equals(subKind));
    }
}
