package org.hatchery.carrier;

import java.util.Map;

/** Hears what carriers were counted with, before it is stored, and again whenever they are counted anew. */
public interface HearCarriers {
    /** Takes note; hearing it twice changes nothing. */
    void counted(Map<CarrierId, CarrierMonths> carriers);
}
