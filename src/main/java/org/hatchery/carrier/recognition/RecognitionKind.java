package org.hatchery.carrier.recognition;

import org.springframework.modulith.NamedInterface;

/** How a title is given (认定方式). */
@NamedInterface(propagate = false)
public enum RecognitionKind {
    RECOGNITION,
    FILING
}
