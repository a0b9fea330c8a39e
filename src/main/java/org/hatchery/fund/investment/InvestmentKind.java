package org.hatchery.fund.investment;

import org.springframework.modulith.NamedInterface;

/** How a fund invests (投资方式). */
@NamedInterface(propagate = false)
public enum InvestmentKind {
    EQUITY,
    GRANT_PLUS_INVESTMENT,
    /** Neither manages nor votes nor takes profit. */
    SILENT_STAKE
}
