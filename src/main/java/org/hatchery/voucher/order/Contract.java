package org.hatchery.voucher.order;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** Contract of an order (合同). */
@NamedInterface(propagate = false)
public record Contract(String number, LocalDate signedOn) {}
