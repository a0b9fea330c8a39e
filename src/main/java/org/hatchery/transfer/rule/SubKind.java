package org.hatchery.transfer.rule;

import org.hatchery.shared.Sentence;

/** Sub-kind of a kind of contract, as a rule names it (技术合同子类). */
public record SubKind(String code, Sentence name) {}
