package org.hatchery.carrier;

/** How a title is given (认定方式). */
public enum RecognitionKind {
    RECOGNITION,
    FILING
}
