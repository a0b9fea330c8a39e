/** The door of notice. */
@NullMarked
package org.hatchery.notice.graphql;

import org.jspecify.annotations.NullMarked;
