package org.hatchery.carrier.counting;

import java.util.Map;
import org.hatchery.carrier.profile.CarrierId;
import org.springframework.modulith.NamedInterface;

/** Hears what carriers were counted with, before it is stored, and again whenever they are counted anew. */
@NamedInterface(propagate = false)
public interface HearCarriers {
    /** Takes note; hearing it twice changes nothing. */
    void counted(Map<CarrierId, CarrierMonths> carriers);
}
