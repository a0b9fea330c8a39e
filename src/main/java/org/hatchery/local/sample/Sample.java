package org.hatchery.local.sample;

import java.util.List;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Stay;

/** All sample documents, as they go into the database. */
public record Sample(List<Carrier> carriers, List<Incubatee> incubatees, List<Stay> stays, List<Service> services) {}
