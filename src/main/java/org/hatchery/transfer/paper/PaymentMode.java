package org.hatchery.transfer.paper;

import org.springframework.modulith.NamedInterface;

/** How a contract is paid (支付方式). */
@NamedInterface(propagate = false)
public enum PaymentMode {
    LUMP_SUM,
    INSTALMENTS,
    ROYALTY,
    EQUITY,
    OTHER
}
