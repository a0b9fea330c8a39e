/** What ties institutions, people and firms to each other, from when until when. */
@NullMarked
package org.hatchery.register.tie;

import org.jspecify.annotations.NullMarked;
