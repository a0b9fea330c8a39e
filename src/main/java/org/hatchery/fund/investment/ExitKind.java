package org.hatchery.fund.investment;

import org.springframework.modulith.NamedInterface;

/** In which way an investment ends (退出方式). */
@NamedInterface(propagate = false)
public enum ExitKind {
    BANK_RATE,
    PRICE,
    WRITTEN_OFF
}
