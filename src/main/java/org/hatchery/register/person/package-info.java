/** People of the trade: what they act as, their certificates, and who may read who they are. */
@NullMarked
package org.hatchery.register.person;

import org.jspecify.annotations.NullMarked;
