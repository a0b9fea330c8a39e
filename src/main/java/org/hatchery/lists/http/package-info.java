/** The HTTP door of lists: files go out as they are, which GraphQL cannot do. */
@NullMarked
package org.hatchery.lists.http;

import org.jspecify.annotations.NullMarked;
