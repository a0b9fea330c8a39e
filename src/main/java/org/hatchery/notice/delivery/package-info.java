/** Notices on their way out (投递): one delivery for each notice and whoever gets it, tried until it is taken or given up. */
@NullMarked
package org.hatchery.notice.delivery;

import org.jspecify.annotations.NullMarked;
