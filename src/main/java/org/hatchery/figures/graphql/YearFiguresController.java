package org.hatchery.figures.graphql;

import static java.util.stream.Collectors.toMap;

import graphql.schema.GraphQLScalarType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hatchery.carrier.graphql.CarrierView;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.figures.ConfirmYearFigures;
import org.hatchery.figures.EnterYearFigures;
import org.hatchery.figures.ReturnYearFigures;
import org.hatchery.figures.YearFiguresDirectory;
import org.hatchery.figures.YearFiguresFilter;
import org.hatchery.figures.YearFiguresId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.shared.graphql.TextScalar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code figures.graphqls}, but for those of firms and teams. */
@Controller
class YearFiguresController implements NodeSource {
    private final YearFiguresDirectory directory;
    private final EnterYearFigures enterYearFigures;
    private final ConfirmYearFigures confirmYearFigures;
    private final ReturnYearFigures returnYearFigures;
    private final FiguresMapper mapper;
    private final IncubateeViews incubatees;
    private final CarrierViews carriers;
    private final RegionViews regions;
    private final Connections connections;

    YearFiguresController(
            YearFiguresDirectory directory,
            EnterYearFigures enterYearFigures,
            ConfirmYearFigures confirmYearFigures,
            ReturnYearFigures returnYearFigures,
            FiguresMapper mapper,
            IncubateeViews incubatees,
            CarrierViews carriers,
            RegionViews regions,
            Connections connections) {
        this.directory = directory;
        this.enterYearFigures = enterYearFigures;
        this.confirmYearFigures = confirmYearFigures;
        this.returnYearFigures = returnYearFigures;
        this.mapper = mapper;
        this.incubatees = incubatees;
        this.carriers = carriers;
        this.regions = regions;
        this.connections = connections;
    }

    @Bean
    static GraphQLScalarType signedYuan() {
        return TextScalar.of("SignedYuan", Yuan::of, Yuan::toString, Words.say("figures.money-yuan-most-two"));
    }

    @QueryMapping
    Connection<YearFiguresView> yearFigures(
            @Argument @Nullable YearFiguresFilterInput filter, PageRequest page, Actor actor) {
        YearFiguresFilter wanted = mapper.wanted(filter);
        return connections.of("YearFiguresConnection", directory.search(wanted, actor.scope(), page), mapper::toView);
    }

    @MutationMapping
    YearFiguresPayload enterYearFigures(@Argument EnterYearFiguresInput input, Actor actor) {
        return Answer.with(
                YearFiguresPayload::new, () -> mapper.toView(enterYearFigures.enter(mapper.toRequest(input), actor)));
    }

    @MutationMapping
    ConfirmYearFiguresPayload confirmYearFigures(@Argument ConfirmYearFiguresInput input, Actor actor) {
        return Answer.with(ConfirmYearFiguresPayload::new, () -> confirmations(input, actor));
    }

    private List<YearFiguresConfirmationView> confirmations(ConfirmYearFiguresInput input, Actor actor) {
        List<ConfirmYearFigures.Request> requests =
                input.figures().stream().map(mapper::toRequest).toList();
        return confirmYearFigures.confirm(requests, actor).stream()
                .map(mapper::toView)
                .toList();
    }

    @MutationMapping
    YearFiguresPayload returnYearFigures(@Argument ReturnYearFiguresInput input, Actor actor) {
        return Answer.with(
                YearFiguresPayload::new,
                () -> mapper.toView(returnYearFigures.giveBack(
                        mapper.figuresId(input.figures()), input.expectedVersion(), input.reason(), actor)));
    }

    @BatchMapping(typeName = "YearFigures")
    Map<YearFiguresView, IncubateeView> incubatee(List<YearFiguresView> shown, @ContextValue Actor actor) {
        List<IncubateeId> ids =
                shown.stream().map(YearFiguresView::party).distinct().toList();
        return answer(shown, YearFiguresView::party, incubatees.find(ids, actor.scope()));
    }

    @BatchMapping(typeName = "YearFigures")
    Map<YearFiguresView, CarrierView> carrier(List<YearFiguresView> shown, @ContextValue Actor actor) {
        List<CarrierId> ids =
                shown.stream().map(YearFiguresView::host).distinct().toList();
        return answer(shown, YearFiguresView::host, carriers.find(ids, actor.scope()));
    }

    /** What nobody found stays absent, which the API shows as null. */
    private static <I, V> Map<YearFiguresView, V> answer(
            List<YearFiguresView> shown, Function<YearFiguresView, I> id, Map<I, V> found) {
        Map<YearFiguresView, V> answer = new HashMap<>();
        shown.stream()
                .filter(figures -> found.containsKey(id.apply(figures)))
                .forEach(figures -> answer.put(figures, found.get(id.apply(figures))));
        return answer;
    }

    @SchemaMapping(typeName = "YearFigures")
    RegionView region(YearFiguresView figures) {
        return regions.of(figures.place());
    }

    @SchemaMapping(typeName = "YearFigures")
    YearFiguresActionsView viewerCan(YearFiguresView figures, Actor actor) {
        return YearFiguresActionsView.of(figures, actor);
    }

    @Override
    public String type() {
        return FiguresMapper.TYPE;
    }

    @Override
    public Map<String, YearFiguresView> byKey(Collection<String> keys, Scope scope) {
        return directory.find(keys.stream().map(YearFiguresId::new).toList(), scope).stream()
                .map(mapper::toView)
                .collect(toMap(YearFiguresView::key, Function.identity()));
    }
}
