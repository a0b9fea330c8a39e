package org.hatchery.programme.graphql;

import org.hatchery.programme.terms.Term;

/** Source of one term, as sent. */
record TermSourceInput(Term term, CitationInput citation) {}
