package org.hatchery.register.graphql.firm;

/** Another name of a firm, as sent. */
record RenameRegisteredFirmInput(String registeredFirm, int expectedVersion, String name) {}
