/** Institutions: what they are, where they lie, how they are registered, found, amended and closed. */
@NullMarked
package org.hatchery.register.institution;

import org.jspecify.annotations.NullMarked;
