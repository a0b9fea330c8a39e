/** The register of technology contracts: registered once, examined by a station, changed, cancelled or revoked. */
@NullMarked
package org.hatchery.transfer.contract;

import org.jspecify.annotations.NullMarked;
