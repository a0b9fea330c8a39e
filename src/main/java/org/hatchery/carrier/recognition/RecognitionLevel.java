package org.hatchery.carrier.recognition;

import org.springframework.modulith.NamedInterface;

/** Level of a title, highest first (级别). */
@NamedInterface(propagate = false)
public enum RecognitionLevel {
    NATIONAL,
    PROVINCIAL,
    CITY,
    COUNTY
}
