package org.hatchery.exchange.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** All kinds of sheets that modules contribute, with what the schema says of their columns. */
@Component
@NamedInterface(propagate = false)
public class SheetKinds {
    private final ObjectProvider<SheetKind> contributed;
    private final ObjectProvider<Acts> acts;
    private final Map<String, Map<String, ValueForm>> forms = new ConcurrentHashMap<>();

    SheetKinds(ObjectProvider<SheetKind> contributed, ObjectProvider<Acts> acts) {
        this.contributed = contributed;
        this.acts = acts;
    }

    /** Those that the actor may bring in, whatever their rows ask for. */
    public List<SheetKind> of(Actor actor) {
        return contributed
                .orderedStream()
                .filter(kind -> acts(kind).allMatch(act -> acts.getObject().isOpenTo(act, actor)))
                .toList();
    }

    private static Stream<String> acts(SheetKind kind) {
        Stream<String> ofColumns =
                kind.columns().stream().map(column -> kind.actOf(column.key())).flatMap(Stream::ofNullable);
        return Stream.concat(Stream.of(kind.act()), ofColumns).distinct();
    }

    public Optional<SheetKind> find(String key) {
        return contributed.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    public SheetKind get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("Nobody brings in sheets of the kind " + key));
    }

    /** How the values of each column are read, by its key. */
    public Map<String, ValueForm> forms(SheetKind kind) {
        return forms.computeIfAbsent(
                kind.key(),
                key -> kind.columns().stream()
                        .collect(Collectors.toMap(SheetColumn::key, column -> form(kind, column))));
    }

    private ValueForm form(SheetKind kind, SheetColumn column) {
        if (!column.choices().isEmpty()) {
            return new ValueForm(ValueForm.Type.CHOICE, false, false, column.choices());
        }
        String act = kind.actOf(column.key());
        if (act == null || column.paths().isEmpty()) {
            return ValueForm.text();
        }
        ValueForm form = acts.getObject().form(act, column.paths().get(0));
        // what only some rows ask for is not needed in each
        return act.equals(kind.act()) ? form : new ValueForm(form.type(), false, form.many(), form.choices());
    }

    static Map<String, SheetColumn> byKey(SheetKind kind) {
        return kind.columns().stream().collect(Collectors.toMap(SheetColumn::key, Function.identity()));
    }
}
