/** The register of achievements: shares, filing and assessment, publication, conversion. */
@NullMarked
package org.hatchery.transfer.achievement;

import org.jspecify.annotations.NullMarked;
