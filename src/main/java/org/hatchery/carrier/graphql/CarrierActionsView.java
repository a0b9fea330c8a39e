package org.hatchery.carrier.graphql;

/** What the caller may do with a carrier now, as shown. */
record CarrierActionsView(
        boolean update,
        boolean admit,
        boolean recordService,
        boolean recognise,
        boolean relocate,
        boolean close,
        boolean amend,
        boolean correctRecognition,
        boolean correctSpace) {}
