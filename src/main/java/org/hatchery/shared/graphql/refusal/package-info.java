/** How faults are told: as errors of the answer, in whole sentences, without the inside of the service. */
@NullMarked
package org.hatchery.shared.graphql.refusal;

import org.jspecify.annotations.NullMarked;
