/** What the pages know of the schema: ids of operations, shapes of forms, words for people. */
@NullMarked
package org.hatchery.console.graphql;

import org.jspecify.annotations.NullMarked;
