/** What an application says: small values that can be read alone. */
@NullMarked
package org.hatchery.application.paper;

import org.jspecify.annotations.NullMarked;
