package org.hatchery.policy.graphql;

import java.util.List;

/** Package as shown. */
public record PolicyPackageView(String name, List<PolicyDocumentView> documents, List<ClauseView> clauses) {}
