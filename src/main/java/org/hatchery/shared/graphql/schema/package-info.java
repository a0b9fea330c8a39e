/** What the schema is wired with: scalars, limits, trusted documents, sentences. */
@NullMarked
package org.hatchery.shared.graphql.schema;

import org.jspecify.annotations.NullMarked;
