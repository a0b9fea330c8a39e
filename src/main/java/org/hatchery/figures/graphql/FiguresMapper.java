package org.hatchery.figures.graphql;

import java.util.List;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.figures.ConfirmYearFigures;
import org.hatchery.figures.EnterYearFigures;
import org.hatchery.figures.YearFigures;
import org.hatchery.figures.YearFiguresFilter;
import org.hatchery.figures.YearFiguresId;
import org.hatchery.figures.YearOfStay;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.PlausibilityView;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between figures of years and what the API shows and takes. */
@Mapper
interface FiguresMapper {
    String TYPE = "YearFigures";

    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "party", source = "incubatee")
    @Mapping(target = "host", source = "carrier")
    @Mapping(target = "place", source = "region")
    @Mapping(target = "plausibility", source = "doubt")
    YearFiguresView toView(YearFigures figures);

    default @Nullable PlausibilityView toView(@Nullable Doubt doubt) {
        return PlausibilityView.of(doubt);
    }

    @Mapping(target = "incubateeName", source = "stay.incubateeName")
    @Mapping(target = "party", source = "stay.incubatee")
    @Mapping(target = "place", expression = "java(missing.region())")
    @Mapping(target = "enteredOn", source = "stay.enteredOn")
    @Mapping(target = "endedOn", source = "stay.endedOn")
    MissingYearFiguresView toView(YearOfStay missing);

    @Mapping(target = "userErrors", source = "declined")
    YearFiguresConfirmationView toView(ConfirmYearFigures.Outcome outcome);

    default List<UserError> errors(@Nullable Rejection declined) {
        return declined == null ? List.of() : declined.errors();
    }

    default String globalId(YearFiguresId id) {
        return GlobalId.of(TYPE, id.value());
    }

    default YearFiguresId figuresId(String id) {
        return new YearFiguresId(GlobalId.key(TYPE, id));
    }

    default @Nullable CarrierId carrierId(@Nullable String id) {
        return id == null ? null : CarrierViews.key(id);
    }

    default @Nullable IncubateeId incubateeId(@Nullable String id) {
        return id == null ? null : IncubateeViews.key(id);
    }

    EnterYearFigures.Request toRequest(EnterYearFiguresInput input);

    ConfirmYearFigures.Request toRequest(YearFiguresVersionInput input);

    YearFiguresFilter toFilter(YearFiguresFilterInput input);

    /** All when nothing is asked for. */
    default YearFiguresFilter wanted(@Nullable YearFiguresFilterInput input) {
        return input == null ? YearFiguresFilter.ALL : toFilter(input);
    }
}
