package org.hatchery.attachment;

/** What looking for malware in a file came to (病毒扫描结果). */
public enum Scan {
    /** Nobody looked, because the installation has no scanner. */
    NOT_SCANNED,
    CLEAN,
    /** Malware was found; such a file is never kept. */
    INFECTED,
    /** The scanner gave no answer; without one no file is taken. */
    NO_ANSWER
}
