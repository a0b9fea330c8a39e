/** Policy documents and their clauses: exact words, validity, flaws of the source, search in either script. */
@NullMarked
package org.hatchery.policy.document;

import org.jspecify.annotations.NullMarked;
