package org.hatchery.policy.graphql.entry;

import org.hatchery.policy.document.Replacement;

/** What a document does to another, as sent. */
record PolicyReplacementInput(String document, Replacement.Kind kind, String words) {}
