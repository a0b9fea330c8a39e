package org.hatchery.application.graphql;

import java.util.List;

/** What is applied for, as sent. */
record ApplyForInput(String rule, String beneficiary, List<AttestedFactInput> attested) {}
