package org.hatchery.programme.graphql;

import org.hatchery.programme.terms.Term;
import org.hatchery.shared.Citation;

/** Source of one term, as shown. */
public record TermSourceView(Term term, Citation citation) {}
