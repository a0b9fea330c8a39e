/** The register of programmes: the document, its terms by day, how it is read and alone changed. */
@NullMarked
package org.hatchery.programme.register;

import org.jspecify.annotations.NullMarked;
