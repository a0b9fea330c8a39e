/** The door of transfer for everybody: what is published, without signing in. */
@NullMarked
package org.hatchery.transfer.http;

import org.jspecify.annotations.NullMarked;
