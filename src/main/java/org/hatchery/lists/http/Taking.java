package org.hatchery.lists.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.audit.TakenOut;
import org.hatchery.identity.Actor;
import org.hatchery.lists.ListPages;
import org.hatchery.lists.TakenList;
import org.hatchery.lists.graphql.Condition;
import org.hatchery.lists.graphql.PublishedLists;
import org.hatchery.shared.Sentence;
import org.hatchery.sheet.Circumstance;

/** One list on its way out: what was asked is told to the reader of the file and to the trail. */
final class Taking {
    private static final Sentence NONE = new Sentence("不限", "none");

    private final PublishedLists lists;
    private final ListRequest asked;
    private final Actor actor;
    private final HttpServletRequest request;
    private List<Condition> conditions = List.of();

    Taking(PublishedLists lists, ListRequest asked, Actor actor, HttpServletRequest request) {
        this.lists = lists;
        this.asked = asked;
        this.actor = actor;
        this.request = request;
    }

    /** Its conditions are looked at afterwards: then they are known to be well formed. */
    ListPages open() {
        ListPages pages = lists.open(asked.list(), asked.variables(), request);
        conditions = lists.conditions(asked.list(), asked.variables(), request);
        return pages;
    }

    /** For the notes of the file. */
    List<Circumstance> circumstances(TakenList list) {
        List<Circumstance> all = new ArrayList<>();
        all.add(new Circumstance(new Sentence("列表", "List"), list.title()));
        if (conditions.isEmpty()) {
            all.add(new Circumstance(new Sentence("筛选条件", "Conditions"), NONE));
        }
        conditions.forEach(one -> all.add(new Circumstance(one.name(), one.value())));
        Sentence role = lists.role(actor.role());
        String name = actor.name() == null ? "" : actor.name() + " ";
        all.add(new Circumstance(
                new Sentence("导出人", "Taken out by"), new Sentence(name + role.chinese(), name + role.english())));
        return all;
    }

    /** For the trail. */
    TakenOut told(int rows) {
        Stream<String> choices = conditions.stream()
                .filter(one -> one.object() == null)
                .map(one -> one.path()
                        // what a person typed may be personal
                        + (one.choice() == null ? "" : "=" + one.choice()));
        return new TakenOut(
                request.getMethod() + " /lists/" + asked.format().name(asked.list()),
                conditions.stream()
                        .flatMap(one -> Stream.ofNullable(one.object()))
                        .distinct()
                        .toList(),
                String.join(
                        "; ",
                        Stream.concat(Stream.of("rows=" + rows, "amounts=" + asked.amounts()), choices)
                                .toList()));
    }
}
