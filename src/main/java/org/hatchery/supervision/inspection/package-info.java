/** Inspections: who is drawn at random by risk, what a visit finds, what is rectified, and what follows. */
@NullMarked
package org.hatchery.supervision.inspection;

import org.jspecify.annotations.NullMarked;
