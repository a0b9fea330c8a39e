/** Which operations are lists, what their columns are, and how they are read page by page. */
@NullMarked
package org.hatchery.lists.graphql;

import org.jspecify.annotations.NullMarked;
