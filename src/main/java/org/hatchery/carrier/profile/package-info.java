/** What a carrier is said to be: its kind, operator, fields, services and contact, and where it sits. */
@NullMarked
package org.hatchery.carrier.profile;

import org.jspecify.annotations.NullMarked;
