/** What every door of the API shares: scalars, paging, ids, errors, limits and the shape of requests. */
@NamedInterface("graphql")
@NullMarked
package org.hatchery.shared.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
