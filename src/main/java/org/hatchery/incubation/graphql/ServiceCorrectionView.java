package org.hatchery.incubation.graphql;

import org.hatchery.identity.Signature;

/** Correction of a service, as shown. */
record ServiceCorrectionView(Signature by, String reason, boolean voided, ServiceBeforeView before) {}
