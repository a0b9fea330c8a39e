/** What a policy says of entry, limit and graduation: dated rules, and whether somebody may enter by them. */
@NullMarked
package org.hatchery.incubation.rule;

import org.jspecify.annotations.NullMarked;
