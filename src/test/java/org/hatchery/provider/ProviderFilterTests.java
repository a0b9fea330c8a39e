package org.hatchery.provider;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.FIRM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Listing;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;

/** The search finds exactly what a look at every provider would. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderFilterTests {
    private static final List<String> PLACES = List.of("630202", "630203", "632221");

    private final Listing providers;
    private final MongoOperations mongo;
    private final LocalDate today;
    private final List<Provider> all = new ArrayList<>();

    ProviderFilterTests(Api api, MongoOperations mongo, Clock clock) {
        this.providers = new Listing(api.as(FIRM, "anybody"), "providers", "ProviderFilter", "");
        this.mongo = mongo;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void random() {
        var random = new Random(7);
        for (int number = 0; number < 60; number++) {
            String place = PLACES.get(random.nextInt(PLACES.size()));
            Provider provider = ProviderFixture.provider("pfilter" + number, place, List.of());
            stock(provider, random);
            all.add(mongo.save(provider));
        }
    }

    private void stock(Provider provider, Random random) {
        VoucherServiceKind[] kinds = VoucherServiceKind.values();
        for (int entry = random.nextInt(4); entry > 0; entry--) {
            String code = "T" + entry;
            provider.put(ProviderFixture.offering(code, kinds[random.nextInt(kinds.length)], null));
            if (random.nextInt(3) == 0) {
                provider.withdraw(code, today.plusDays(random.nextInt(2)), today);
            }
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = today.minusDays(random.nextInt(3));
            provider.suspend(new Suspension(from, from.plusDays(1 + random.nextInt(3)), "核查"), from);
        }
    }

    @Test
    void byKindFindsWhoOffersItToday() {
        for (VoucherServiceKind kind : VoucherServiceKind.values()) {
            finds(Map.of("kinds", List.of(kind.name())), provider -> offers(provider, Set.of(kind)));
        }
        finds(
                Map.of("kinds", List.of("TESTING", "DESIGN")),
                provider -> offers(provider, Set.of(VoucherServiceKind.TESTING, VoucherServiceKind.DESIGN)));
    }

    private boolean offers(Provider provider, Set<VoucherServiceKind> kinds) {
        return provider.getOfferings().stream()
                .anyMatch(offering -> kinds.contains(offering.kind())
                        && provider.offering(offering.code(), today).isPresent());
    }

    @Test
    void byRegionFindsWhoLiesInItOrBelow() {
        finds(
                Map.of("region", "630200"),
                provider -> provider.getRegion().value().startsWith("6302"));
        finds(
                Map.of("region", "632221"),
                provider -> provider.getRegion().value().equals("632221"));
    }

    @Test
    void bySuspensionFindsWhoIsSuspendedTodayOrIsNot() {
        finds(Map.of("suspended", true), provider -> provider.isSuspendedOn(today));
        finds(Map.of("suspended", false), provider -> !provider.isSuspendedOn(today));
    }

    @Test
    void byAllConditionsFindsWhoMeetsThemAll() {
        finds(
                Map.of("kinds", List.of("TESTING", "R_AND_D", "DESIGN"), "suspended", false, "region", "630200"),
                provider -> offers(
                                provider,
                                Set.of(
                                        VoucherServiceKind.TESTING,
                                        VoucherServiceKind.R_AND_D,
                                        VoucherServiceKind.DESIGN))
                        && !provider.isSuspendedOn(today)
                        && provider.getRegion().value().startsWith("6302"));
    }

    @Test
    void byTextFindsNamesAndCreditCodes() {
        Provider one = all.get(5);
        finds(Map.of("text", one.getProfile().creditCode().value()), one::equals);
        finds(
                Map.of("text", "中心pfilter5"),
                provider -> provider.getProfile().name().contains("中心pfilter5"));
    }

    /** In both directions; other tests' providers aside. */
    private void finds(Map<String, Object> filter, Predicate<Provider> meets) {
        Set<String> expected = all.stream()
                .filter(meets)
                .map(provider -> GlobalId.of("Provider", provider.getId().value()))
                .collect(toSet());
        Map<String, Object> narrowed = new HashMap<>(filter);
        narrowed.putIfAbsent("text", "pfilter");

        List<String> forward = Listing.ids(providers.forward(narrowed, 7));

        assertThat(forward).as(filter.toString()).doesNotHaveDuplicates();
        assertThat(Set.copyOf(forward)).as(filter.toString()).isEqualTo(expected);
        assertThat(Listing.ids(providers.backward(narrowed, 7))).isEqualTo(forward);
    }
}
