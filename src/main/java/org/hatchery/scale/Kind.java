package org.hatchery.scale;

import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hatchery.scale.ServiceProcess.Reply;
import org.hatchery.shared.graphql.GlobalId;

/** Kinds of requests that are measured side by side. */
enum Kind {
    /** The smallest question there is: one document by its id, the unit of the budgets. */
    FIND_BY_ID(Kind::find),
    NATION_PIPELINE(pipeline(Regions::nation)),
    PROVINCE_PIPELINE(pipeline(Regions::province)),
    CITY_PIPELINE(pipeline(Regions::city)),
    COUNTY_PIPELINE(pipeline(Regions::county)),
    NATION_BARE(bare(Regions::nation)),
    PROVINCE_BARE(bare(Regions::province)),
    CITY_BARE(bare(Regions::city)),
    COUNTY_BARE(bare(Regions::county)),
    CARRIER_PAGE(Kind::carrierPage),
    STAY_PAGE(Kind::stayPage),
    FIRM_PAGE(Kind::firmPage),
    VOUCHER_WALLET(Kind::voucherWallet),
    /** Each voucher once. */
    REDEEM(Kind::redeem),
    NATION_RAW(raw(Regions::nation)),
    PROVINCE_RAW(raw(Regions::province)),
    CITY_RAW(raw(Regions::city)),
    COUNTY_RAW(raw(Regions::county));

    private final Request request;

    Kind(Request request) {
        this.request = request;
    }

    /** Sends one of its kind; the count tells it from others. */
    @FunctionalInterface
    private interface Request {
        Reply send(Side side, Regions regions, int count);
    }

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

    /** Sends the next of its kind. */
    Reply send(Side side, Regions regions, int count) {
        return request.send(side, regions, count);
    }

    private static Reply find(Side side, Regions regions, int count) {
        var document = "query Find($id: ID!) { node(id: $id) { ... on Carrier { name } } }";
        return side.service()
                .ask(NATION, document, Map.of("id", side.carrier(count).id()));
    }

    private static Request pipeline(Function<Regions, String> where) {
        return (side, regions, count) -> {
            String region = where.apply(regions);
            return side.service()
                    .run("BUREAU," + region, "bureau/RegionPipeline", Map.of("region", region, "period", YEAR));
        };
    }

    private static Request bare(Function<Regions, String> where) {
        return (side, regions, count) -> {
            String region = where.apply(regions);
            return side.service().get("BUREAU," + region, "/bare/pipeline?region=" + region + "&period=" + YEAR);
        };
    }

    /** Past the service. */
    private static Request raw(Function<Regions, String> where) {
        return (side, regions, count) -> new Reply(
                200,
                new RawPipeline(side.database())
                        .read(where.apply(regions), Integer.parseInt(YEAR))
                        .toString());
    }

    private static Reply carrierPage(Side side, Regions regions, int count) {
        var carrier = side.carrier(count);
        return side.service().run(carrier.manager(), "manager/CarrierPage", Map.of("carrier", carrier.id()));
    }

    private static Reply stayPage(Side side, Regions regions, int count) {
        String stay = GlobalId.of("Stay", side.stay(count).stay());
        return side.service().run(side.carrier(count).manager(), "manager/StayPage", Map.of("stay", stay));
    }

    private static Reply firmPage(Side side, Regions regions, int count) {
        return side.service().run(side.stay(count).firm(), "firm/MyStays", Map.of());
    }

    private static Reply voucherWallet(Side side, Regions regions, int count) {
        return side.service().run(purchase(side, count).firm(), "firm/VoucherWallet", Map.of("first", 20));
    }

    private static Reply redeem(Side side, Regions regions, int count) {
        var purchase = purchase(side, count);
        Map<String, Object> input = new HashMap<>(purchase.input());
        input.put("idempotencyKey", Side.key("redeem", count));
        return side.service().run(purchase.firm(), "firm/RedeemVoucher", Map.of("input", input));
    }

    private static Subjects.Purchase purchase(Side side, int count) {
        var purchases = side.subjects().purchases();
        return purchases.get(count % purchases.size());
    }
}
