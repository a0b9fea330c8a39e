/** The fund: one document with all its money, how it is founded, changed and read. */
@NullMarked
package org.hatchery.fund.pool;

import org.jspecify.annotations.NullMarked;
