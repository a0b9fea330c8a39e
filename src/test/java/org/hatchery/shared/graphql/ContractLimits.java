package org.hatchery.shared.graphql;

import graphql.parser.ParserOptions;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.cost.AliasLimit;
import org.hatchery.shared.graphql.cost.Limits;
import org.hatchery.shared.graphql.request.RequestShape;
import org.hatchery.shared.graphql.request.StrictJson;

/** Limits on every request that the code sets, for tests of the contract. */
public final class ContractLimits {
    public static final int PAGE = PageRequest.LARGEST;
    public static final int USUAL_PAGE = PageArguments.USUAL;

    private ContractLimits() {}

    public static Map<String, Long> all() {
        return new TreeMap<>(Map.of(
                "depth", (long) Limits.DEPTH,
                "cost", (long) Limits.COST,
                "aliases", (long) AliasLimit.MOST,
                "documentTokens",
                        (long) ParserOptions.getDefaultOperationParserOptions().getMaxTokens(),
                "bodyTokens", (long) StrictJson.TOKENS,
                "bodyBytes", (long) RequestShape.LARGEST,
                "pageSize", (long) PAGE,
                "usualPageSize", (long) USUAL_PAGE));
    }
}
