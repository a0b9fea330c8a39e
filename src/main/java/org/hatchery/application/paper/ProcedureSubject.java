package org.hatchery.application.paper;

/** What a procedure was found to be about (办理事项). */
public enum ProcedureSubject {
    MONEY,
    TITLE
}
