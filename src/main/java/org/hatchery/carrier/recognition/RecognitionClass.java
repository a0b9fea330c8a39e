package org.hatchery.carrier.recognition;

import org.springframework.modulith.NamedInterface;

/** Class of a title under 工信部科〔2025〕131号 (等级). */
@NamedInterface(propagate = false)
public enum RecognitionClass {
    STANDARD,
    EXCELLENCE
}
