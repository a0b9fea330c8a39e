package org.hatchery.provider.graphql;

import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.provider.Offering;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.Qualification;
import org.hatchery.provider.Suspension;
import org.hatchery.provider.Ties;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Service provider as shown; region, ties and what the viewer can do are answered by the controller. */
public record ProviderView(
        String id,
        ProviderId key,
        int version,
        String name,
        CreditCode creditCode,
        RegionCode place,
        @Nullable Contact contact,
        List<Qualification> qualifications,
        List<Offering> catalogue,
        List<Suspension> suspensions,
        boolean suspended,
        boolean sample,
        Ties knownTies,
        Set<String> keptBy) {}
