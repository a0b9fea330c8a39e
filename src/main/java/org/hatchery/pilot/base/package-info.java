/** The register: bases, their filing, their people and equipment, and the secrets of their calendars. */
@NullMarked
package org.hatchery.pilot.base;

import org.jspecify.annotations.NullMarked;
