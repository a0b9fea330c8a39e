/** The register of carriers: the document, how it is read and alone changed, and its moves to another place. */
@NullMarked
package org.hatchery.carrier.register;

import org.jspecify.annotations.NullMarked;
