package org.hatchery.fund.capital;

import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a fund for good; the same request has the same id. */
@NamedInterface(propagate = false)
public record FundId(String value) implements Identifier {}
