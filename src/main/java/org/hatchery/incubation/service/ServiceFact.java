package org.hatchery.incubation.service;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.Yuan;

/** What statistics need to know of a service. */
public record ServiceFact(
        CarrierId carrier,
        ServiceKind kind,
        LocalDate on,
        List<IncubateeId> incubatees,
        double hours,
        Yuan fee,
        int attendees) {}
