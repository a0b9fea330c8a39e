package org.hatchery.voucher.grant;

import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which city reviews a claim before the authority of the programme does. */
@Component
class Cities {
    private final RegionDirectory regions;

    Cities(RegionDirectory regions) {
        this.regions = regions;
    }

    /** The prefecture of the applicant, where it lies below the region of the programme; null where none does. */
    @Nullable RegionCode reviewing(RegionCode applicant, RegionCode programme) {
        RegionCode city = new RegionCode(applicant.value().substring(0, 4) + "00");
        boolean between = programme.contains(city) && !programme.equals(city);
        return between && !city.value().endsWith("0000") && regions.find(city).isPresent() ? city : null;
    }
}
