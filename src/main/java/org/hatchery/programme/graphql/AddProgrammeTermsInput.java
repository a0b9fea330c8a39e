package org.hatchery.programme.graphql;

/** Terms to add, as sent. */
record AddProgrammeTermsInput(String programme, int expectedVersion, ProgrammeTermsInput terms) {}
