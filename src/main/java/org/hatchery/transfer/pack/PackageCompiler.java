package org.hatchery.transfer.pack;

import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Who says to put a package together (组包单位): an institution by its entry in the register, which tells the rest; or a bureau
 * by its name and division.
 *
 * @param name null where the register tells it
 * @param region null where the register tells it
 * @param institution null for a bureau
 */
@NamedInterface(propagate = false)
public record PackageCompiler(
        @Nullable String name,
        @Nullable RegionCode region,
        @Nullable InstitutionId institution) {}
