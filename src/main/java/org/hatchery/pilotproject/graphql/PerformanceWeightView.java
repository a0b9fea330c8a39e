package org.hatchery.pilotproject.graphql;

import org.hatchery.pilotproject.performance.Direction;

/** Weight of one indicator as shown. */
record PerformanceWeightView(String key, int weight, double fullScoreAt, Direction direction) {}
