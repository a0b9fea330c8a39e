/** What a question may take: how deep, how often, how much, how long. */
@NullMarked
package org.hatchery.shared.graphql.cost;

import org.jspecify.annotations.NullMarked;
