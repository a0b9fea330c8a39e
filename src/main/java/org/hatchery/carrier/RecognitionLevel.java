package org.hatchery.carrier;

/** Level of a title, highest first (级别). */
public enum RecognitionLevel {
    NATIONAL,
    PROVINCIAL,
    CITY,
    COUNTY
}
