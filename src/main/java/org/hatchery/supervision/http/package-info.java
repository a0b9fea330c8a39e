/** The door of supervision for everybody: what is published, without signing in. */
@NullMarked
package org.hatchery.supervision.http;

import org.jspecify.annotations.NullMarked;
