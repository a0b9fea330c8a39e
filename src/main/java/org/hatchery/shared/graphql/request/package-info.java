/** How a request comes in: its body, its bounds, its place among others, its answer when nothing moved. */
@NullMarked
package org.hatchery.shared.graphql.request;

import org.jspecify.annotations.NullMarked;
