/** What is counted of contracts, and how stored contracts and rules came to their present form. */
@NullMarked
package org.hatchery.transfer.keeping;

import org.jspecify.annotations.NullMarked;
