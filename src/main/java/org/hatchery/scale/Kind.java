package org.hatchery.scale;

import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hatchery.scale.ServiceProcess.Reply;
import org.hatchery.shared.graphql.GlobalId;

/** Kinds of requests that are measured side by side. */
enum Kind {
    /** The smallest question there is: one document by its id, the unit of the budgets. */
    FIND_BY_ID {
        @Override
        Reply send(Side side, Regions regions, int count) {
            var document = "query Find($id: ID!) { node(id: $id) { ... on Carrier { name } } }";
            return side.service()
                    .ask(NATION, document, Map.of("id", side.carrier(count).id()));
        }
    },
    NATION_PIPELINE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            return pipeline(side, regions.nation());
        }
    },
    PROVINCE_PIPELINE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            return pipeline(side, regions.province());
        }
    },
    CITY_PIPELINE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            return pipeline(side, regions.city());
        }
    },
    COUNTY_PIPELINE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            return pipeline(side, regions.county());
        }
    },
    NATION_BARE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            return bare(side, regions.nation());
        }
    },
    PROVINCE_BARE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            return bare(side, regions.province());
        }
    },
    CITY_BARE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            return bare(side, regions.city());
        }
    },
    COUNTY_BARE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            return bare(side, regions.county());
        }
    },
    CARRIER_PAGE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            var carrier = side.carrier(count);
            return side.service().run(carrier.manager(), "manager/CarrierPage", Map.of("carrier", carrier.id()));
        }
    },
    STAY_PAGE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            String stay = GlobalId.of("Stay", side.stay(count).stay());
            return side.service().run(side.carrier(count).manager(), "manager/StayPage", Map.of("stay", stay));
        }
    },
    FIRM_PAGE {
        @Override
        Reply send(Side side, Regions regions, int count) {
            return side.service().run(side.stay(count).firm(), "firm/MyStays", Map.of());
        }
    },
    VOUCHER_WALLET {
        @Override
        Reply send(Side side, Regions regions, int count) {
            var purchases = side.subjects().purchases();
            String firm = purchases.get(count % purchases.size()).firm();
            return side.service().run(firm, "firm/VoucherWallet", Map.of("first", 20));
        }
    },
    /** Each voucher once. */
    REDEEM {
        @Override
        Reply send(Side side, Regions regions, int count) {
            var purchase = side.subjects()
                    .purchases()
                    .get(count % side.subjects().purchases().size());
            Map<String, Object> input = new HashMap<>(purchase.input());
            input.put("idempotencyKey", Side.key("redeem", count));
            return side.service().run(purchase.firm(), "firm/RedeemVoucher", Map.of("input", input));
        }
    },
    NATION_RAW,
    PROVINCE_RAW,
    CITY_RAW,
    COUNTY_RAW;

    static final String NATION = "BUREAU,100000";
    /** The year that runs. */
    static final String YEAR = Year.now(Clock.systemUTC()).toString();

    /** Provinces whose counties lie directly in them: the cities at the level of provinces. */
    private static final Set<String> NO_CITIES = Set.of("11", "12", "31", "50");

    /** Where the questions are asked. */
    record Regions(String county) {
        /** A county of one of these that has a city above it. */
        static Regions of(List<Subjects.Stayed> carriers) {
            return carriers.stream()
                    .map(Subjects.Stayed::region)
                    .filter(county -> !NO_CITIES.contains(county.substring(0, 2)))
                    .filter(county -> !county.startsWith("90", 2))
                    .min(Comparator.naturalOrder())
                    .map(Regions::new)
                    .orElseThrow();
        }

        String nation() {
            return "100000";
        }

        String province() {
            return county.substring(0, 2) + "0000";
        }

        String city() {
            return county.substring(0, 4) + "00";
        }
    }

    boolean isRaw() {
        return name().endsWith("RAW");
    }

    /** The same question by other means, such as {@code BARE}. */
    Kind by(String means) {
        return valueOf(name().replace("PIPELINE", means));
    }

    /** Sends the next of its kind; those that go past the service have none. */
    Reply send(Side side, Regions regions, int count) {
        var raw = new RawPipeline(side.database());
        String region = Map.of(
                        NATION_RAW, regions.nation(),
                        PROVINCE_RAW, regions.province(),
                        CITY_RAW, regions.city(),
                        COUNTY_RAW, regions.county())
                .get(this);
        return new Reply(
                200,
                raw.read(Objects.requireNonNull(region), Integer.parseInt(YEAR)).toString());
    }

    private static Reply pipeline(Side side, String region) {
        return side.service()
                .run("BUREAU," + region, "bureau/RegionPipeline", Map.of("region", region, "period", YEAR));
    }

    private static Reply bare(Side side, String region) {
        return side.service().get("BUREAU," + region, "/bare/pipeline?region=" + region + "&period=" + YEAR);
    }
}
