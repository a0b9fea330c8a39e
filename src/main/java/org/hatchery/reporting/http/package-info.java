/** The HTTP door of reporting: papers go out as they are, which GraphQL cannot do. */
@NullMarked
package org.hatchery.reporting.http;

import org.jspecify.annotations.NullMarked;
