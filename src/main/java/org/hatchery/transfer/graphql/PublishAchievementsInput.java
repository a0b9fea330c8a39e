package org.hatchery.transfer.graphql;

import java.util.List;

/** Publication, as sent. */
record PublishAchievementsInput(List<String> achievements) {}
