/** How rows are understood: headings found, values of cells, faults by place; and the template to fill in. */
@NullMarked
package org.hatchery.exchange.reading;

import org.jspecify.annotations.NullMarked;
