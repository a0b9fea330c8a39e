/** The door to who could claim what and has not. */
@NullMarked
package org.hatchery.application.graphql.reach;

import org.jspecify.annotations.NullMarked;
