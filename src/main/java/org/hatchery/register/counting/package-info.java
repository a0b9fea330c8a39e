/** What the register brings to the totals: institutions by what they count as, people by what they act as, holders of titles. */
@NullMarked
package org.hatchery.register.counting;

import org.jspecify.annotations.NullMarked;
