/** Services that carriers give to firms and teams. */
@NullMarked
package org.hatchery.incubation.service;

import org.jspecify.annotations.NullMarked;
