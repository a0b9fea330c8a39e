/** Imports: brought in, looked through, decided by a person, carried out by jobs that outlive their node, undone. */
@NullMarked
package org.hatchery.exchange.job;

import org.jspecify.annotations.NullMarked;
