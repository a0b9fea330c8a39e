/** The door of applications for everybody: public notices, without signing in. */
@NullMarked
package org.hatchery.application.http;

import org.jspecify.annotations.NullMarked;
