/** What bureaus have accepted, added up by division (汇总), and the closing of periods by level (关账). */
@NullMarked
package org.hatchery.reporting.closing;

import org.jspecify.annotations.NullMarked;
