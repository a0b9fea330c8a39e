package org.hatchery.pipeline.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.pipeline.question.Figures.each;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.Caller;
import org.hatchery.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A figure of a pipeline with the list that it says stands behind it. */
record FigureBehind(String where, String metric, BigDecimal value, String list, JsonNode filter, String sum) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> FILTERS = Map.of(
            "stays", "StayFilter",
            "services", "ServiceFilter",
            "carriers", "CarrierFilter",
            "incubatees", "IncubateeFilter",
            "yearFigures", "YearFiguresFilter",
            "vouchers", "VoucherFilter",
            "pilotProjects", "PilotProjectFilter",
            "institutions", "InstitutionFilter",
            "showcases", "ShowcaseFilter");

    /** Those of one carrier. */
    static List<FigureBehind> of(Caller caller, String carrier, String period) {
        return each(caller.ask(
                                "query($carrier: ID!, $period: Period!) { carrierPipeline(carrier: $carrier, period:"
                                        + " $period) { total { metrics { metric { key } value records { list filter sum } } } } }",
                                Map.of("carrier", carrier, "period", period))
                        .at("/carrierPipeline/total/metrics"))
                .stream()
                .filter(figure -> !figure.path("records").isNull())
                .map(figure -> of(carrier + " " + period, figure))
                .toList();
    }

    /** Those of a region now and in the year before, and by kind of carrier. */
    static List<FigureBehind> of(Caller caller, String region, String period, Map<String, Object> filter) {
        JsonNode pipeline = caller.ask(
                        "query($region: RegionCode!, $period: Period!, $filter: PipelineFilter) { pipeline(region: $region,"
                                + " period: $period, filter: $filter) { total { ...F } samePeriodLastYear { ...F }"
                                + " byCarrierKind { figures { ...F } } } } fragment F on PipelineFigures { metrics {"
                                + " metric { key } value records { list filter sum } } }",
                        Map.of("region", region, "period", period, "filter", filter))
                .at("/pipeline");
        String where = region + " " + period + " " + filter;
        return Stream.concat(
                        Stream.of(pipeline.path("total"), pipeline.path("samePeriodLastYear")),
                        each(pipeline.path("byCarrierKind")).stream().map(row -> row.path("figures")))
                .flatMap(figures -> each(figures.path("metrics")).stream())
                .filter(figure -> !figure.path("records").isNull())
                .map(figure -> of(where, figure))
                .toList();
    }

    private static FigureBehind of(String where, JsonNode figure) {
        JsonNode records = figure.path("records");
        return new FigureBehind(
                where,
                figure.at("/metric/key").asString(),
                new BigDecimal(figure.path("value").asString()),
                records.path("list").asString(),
                JSON.readTree(records.path("filter").asString()),
                records.path("sum").asString(""));
    }

    /** Counts the entries, unless they are summed. */
    void compare(Caller caller, List<String> different, Map<String, Long> most) {
        if (sum.isEmpty()) {
            long count =
                    ask(caller, "first: 0", "totalCount").at("/list/totalCount").asLong();
            most.merge(metric, count, Math::max);
            if (value.compareTo(BigDecimal.valueOf(count)) != 0) {
                different.add(this + " has " + count);
            }
        }
    }

    /** Adds the entries up, where they are summed. */
    void addUp(Caller caller, List<String> different, Map<String, Long> most) {
        if (!sum.isEmpty()) {
            BigDecimal all = BigDecimal.ZERO;
            String after = "";
            do {
                JsonNode page = ask(
                                caller,
                                "first: 100" + after,
                                "nodes { " + sum.replace(".", " { ")
                                        + " }".repeat((int) sum.chars()
                                                .filter(sign -> sign == '.')
                                                .count())
                                        + " } pageInfo { hasNextPage endCursor }")
                        .at("/list");
                for (JsonNode entry : page.path("nodes")) {
                    String amount = entry.at("/" + sum.replace('.', '/')).asString("0");
                    all = all.add(new BigDecimal(amount));
                }
                after = page.at("/pageInfo/hasNextPage").asBoolean()
                        ? ", after: \"" + page.at("/pageInfo/endCursor").asString() + '"'
                        : "";
            } while (!after.isEmpty());
            most.merge(metric, all.longValue(), Math::max);
            if (value.compareTo(all) != 0) {
                different.add(this + " sums up to " + all);
            }
        }
    }

    private Reply ask(Caller caller, String page, String fields) {
        assertThat(FILTERS).containsKey(list);
        return caller.ask(
                "query($filter: " + FILTERS.get(list) + ") { list: " + list + "(filter: $filter, " + page + ") { "
                        + fields + " } }",
                Map.of("filter", JSON.convertValue(filter, Map.class)));
    }
}
