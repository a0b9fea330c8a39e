package org.hatchery.pilotproject.graphql;

/** Grade as shown. */
record PerformanceGradeView(String nameZh, String nameEn, int from) {}
