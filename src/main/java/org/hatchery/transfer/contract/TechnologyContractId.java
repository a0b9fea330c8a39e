package org.hatchery.transfer.contract;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a technology contract for good. */
@NamedInterface(propagate = false)
public record TechnologyContractId(String value) implements Identifier {}
