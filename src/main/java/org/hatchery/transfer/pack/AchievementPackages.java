package org.hatchery.transfer.pack;

import org.springframework.data.repository.ListCrudRepository;

/** All packages of achievements. */
interface AchievementPackages extends ListCrudRepository<AchievementPackage, PackageId> {}
