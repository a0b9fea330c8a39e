/** What a programme promises: whom, which services, how much, when, and how it is settled; decided without storage. */
@NullMarked
package org.hatchery.programme.terms;

import org.jspecify.annotations.NullMarked;
