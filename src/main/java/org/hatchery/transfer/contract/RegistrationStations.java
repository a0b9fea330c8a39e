package org.hatchery.transfer.contract;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stations at which contracts are registered, as the register of institutions knows them. */
@Component
class RegistrationStations {
    private final InstitutionDirectory institutions;

    RegistrationStations(InstitutionDirectory institutions) {
        this.institutions = institutions;
    }

    /**
     * Lets only an open station of the seller's province through; how stations share it is the matter of the province.
     *
     * @throws Rejection NOT_FOUND, NOT_ELIGIBLE
     */
    void mustServe(InstitutionId id, @Nullable RegionCode seller, LocalDate today) {
        Institution station = institutions.find(id).orElseThrow(() -> Rejection.notFound("station"));
        boolean fits = station.isOf(Institution.REGISTRATION_STATION)
                && station.isOpenOn(today)
                && seller != null
                && province(station.getRegion()).equals(province(seller));
        if (!fits) {
            throw new Rejection(UserErrorCode.NOT_ELIGIBLE, "station", Words.say("transfer.station-of-region"));
        }
    }

    private static String province(RegionCode code) {
        return code.value().substring(0, 2);
    }
}
