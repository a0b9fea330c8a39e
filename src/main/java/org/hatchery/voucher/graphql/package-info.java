/** The door of vouchers. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.voucher.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
