/**
 * Policy as bureaus enter it: drafts, a second person's approval, and what comes to hold by it.
 *
 * <p>A version carries documents, clauses and targets in the very form in which they are read once they hold, so nothing is
 * read in two ways.
 */
@NullMarked
package org.hatchery.policy.entry;

import org.jspecify.annotations.NullMarked;
