package org.hatchery.supervision.publication;

import org.springframework.modulith.NamedInterface;

/** What is published (公开类别). */
@NamedInterface(propagate = false)
public enum PublicationKind {
    DOCUMENT_PROGRESS("PolicyDocument"),
    DOCUMENT_TARGETS("PolicyDocument"),
    EVALUATION_RESULTS("EvaluationRun"),
    INSPECTION_RESULTS("InspectionDraw");

    private final String source;

    PublicationKind(String source) {
        this.source = source;
    }

    /** Type of what it is about, as the API names it. */
    public String source() {
        return source;
    }
}
