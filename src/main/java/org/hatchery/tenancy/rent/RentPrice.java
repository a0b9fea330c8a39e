package org.hatchery.tenancy.rent;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/** What a carrier asks for from a day on, for the square metre or the workstation and month (租金标准). */
@NamedInterface(propagate = false)
public record RentPrice(RentBasis basis, LocalDate from, Yuan price) {}
