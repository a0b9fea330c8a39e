package org.hatchery.carrier;

/** Class of a title under 工信部科〔2025〕131号 (等级). */
public enum RecognitionClass {
    STANDARD,
    EXCELLENCE
}
