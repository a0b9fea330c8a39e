/** Dated rules of recognition and of checks, as data with their citations. */
@NullMarked
package org.hatchery.transfer.rule;

import org.jspecify.annotations.NullMarked;
