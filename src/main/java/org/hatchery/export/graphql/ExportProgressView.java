package org.hatchery.export.graphql;

/** Rows written, as shown. */
record ExportProgressView(int done, int total) {}
