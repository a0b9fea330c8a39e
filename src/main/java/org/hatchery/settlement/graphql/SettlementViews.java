package org.hatchery.settlement.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.settlement.SettlementDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Settlements one by one, and their ids. */
@Component
public class SettlementViews implements NodeSource {
    private static final String TYPE = "Settlement";
    /** With this every global id of a settlement begins. */
    private static final String BEGIN = GlobalId.of(TYPE, "").substring(0, 16);

    private final SettlementDirectory settlements;

    SettlementViews(SettlementDirectory settlements) {
        this.settlements = settlements;
    }

    /** Global id of the settlement with this key. */
    public static String id(String key) {
        return GlobalId.of(TYPE, key);
    }

    /** Key of the settlement that an id names; before settlements were nodes, the key itself was the id. */
    public static String keyOrStored(String id) {
        return id.startsWith(BEGIN) ? GlobalId.key(TYPE, id) : id;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, SettlementView> byKey(Collection<String> keys, Scope scope) {
        return settlements.find(keys, scope).stream()
                .collect(Collectors.toMap(SettlementBatch::id, SettlementView::of));
    }
}
