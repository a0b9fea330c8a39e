package org.hatchery.provider.graphql;

import java.time.LocalDate;
import org.hatchery.provider.CreditRecord;
import org.hatchery.provider.CreditRecordId;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.Qualification;
import org.hatchery.provider.Suspension;
import org.hatchery.shared.graphql.GlobalId;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between providers and what the API shows and takes. */
@Mapper
interface ProviderMapper {
    @Mapping(target = ".", source = "profile")
    @Mapping(target = "key", source = "id")
    @Mapping(target = "place", source = "profile.region")
    @Mapping(target = "catalogue", source = "offerings")
    @Mapping(target = "suspended", source = "provider")
    @Mapping(target = "knownTies", source = "ties")
    @Mapping(target = "keptBy", source = "visibleTo")
    ProviderView toView(Provider provider, @Context LocalDate today);

    default String globalId(ProviderId id) {
        return GlobalId.of("Provider", id.value());
    }

    default boolean suspended(Provider provider, @Context LocalDate today) {
        return provider.isSuspendedOn(today);
    }

    @Mapping(target = "version", expression = "java((int) listed.changes())")
    @Mapping(target = "endedBy", source = "listed.ending.by")
    @Mapping(target = "endedBecause", source = "listed.ending.reason")
    @Mapping(target = "inForce", expression = "java(listed.isInForce(today))")
    CreditRecordView toView(CreditRecord listed, @Context LocalDate today);

    default String globalId(CreditRecordId id) {
        return GlobalId.of("CreditRecord", id.value());
    }

    Qualification toQualification(PutQualificationInput input);

    @Mapping(target = "withdrawnOn", ignore = true)
    Offering toOffering(PutOfferingInput input);

    Suspension toSuspension(SuspendProviderInput input);
}
