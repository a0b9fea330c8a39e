package org.hatchery.register.graphql.title;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.register.graphql.PartyView;
import org.hatchery.register.title.Title;
import org.hatchery.register.title.TitleDirectory;
import org.hatchery.register.title.TitleId;
import org.hatchery.register.title.TitleKind;
import org.hatchery.register.title.TitleKinds;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows titles, also those of the holders of a page at once. */
@Component
public class TitleViews implements NodeSource {
    private static final String TYPE = "Title";

    private final TitleDirectory titles;
    private final TitleKinds kinds;
    private final Clock clock;

    TitleViews(TitleDirectory titles, TitleKinds kinds, Clock clock) {
        this.titles = titles;
        this.kinds = kinds;
        this.clock = clock;
    }

    public TitleView of(Title title) {
        return new TitleView(
                GlobalId.of(TYPE, title.id().value()),
                (int) title.changes(),
                title,
                PartyView.of(title.holder()),
                kinds.find(title.kind()).orElseGet(() -> gone(title.kind())),
                title.level(),
                title.grade(),
                title.grantedBy(),
                title.documentNumber(),
                title.from(),
                title.to(),
                title.withdrawnOn(),
                title.endsOn(),
                title.isInForce(LocalDate.now(clock)),
                title.state(),
                title.region(),
                title.history(),
                title.sample());
    }

    /** A kind that the catalogue no longer names. */
    private static TitleKind gone(String key) {
        return new TitleKind(key, new Sentence(key, key), Set.of(), Set.of(), null, null, List.of(), List.of());
    }

    /** Those of the holders of these views, by one command. */
    public <V> Map<V, List<TitleView>> of(List<V> holders, Function<V, String> code) {
        Map<String, List<TitleView>> found = titles
                .ofCodes(holders.stream().map(code).toList())
                .stream()
                .collect(Collectors.groupingBy(Title::holderCode, Collectors.mapping(this::of, Collectors.toList())));
        Map<V, List<TitleView>> answer = new HashMap<>();
        holders.forEach(holder -> answer.put(holder, found.getOrDefault(code.apply(holder), List.of())));
        return answer;
    }

    /** Id of the title that a global id names. */
    public static TitleId key(String id) {
        return new TitleId(GlobalId.key(TYPE, id));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, TitleView> byKey(Collection<String> keys, Scope scope) {
        return titles.find(keys.stream().map(TitleId::new).toList(), scope).stream()
                .collect(Collectors.toMap(title -> title.id().value(), this::of));
    }
}
