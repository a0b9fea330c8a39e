package org.hatchery.tenancy.contract;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a contract of stay for good. */
@NamedInterface(propagate = false)
public record ContractId(String value) implements Identifier {}
